package cn.zhicheng.form;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Forms to print in tests: the story's 教研员 with a long career, and a person who entered nothing.
 */
public final class SampleForms {
  static final Instant AS_OF = Instant.parse("2026-09-21T08:30:00Z");
  static final String NUMBER = "34202607000123";
  static final String PARAGRAPH =
      "任现职以来，本人坚持立德树人，扎根教研一线，牵头开展“读写共生”区域教学改进研究，累计听评课1,286节，"
          + "组织专题教研活动96场，指导14所薄弱学校建立校本教研制度。针对农村学校语文教师结构性缺员的状况，"
          + "设计“城乡结对、同课异构”教研共同体（覆盖38所学校、412名教师），编写《小学语文单元整体教学指南》"
          + "与配套课例120个；2023年全区四年级阅读素养监测平均分由71.4分提高到79.8分，位列全市第2名。";

  private SampleForms() {}

  static ReviewForm full() {
    return with(new FormTables(tables(), List.of(awards(), teaching())));
  }

  /** The same career with other registers. */
  public static ReviewForm with(FormTables tables) {
    return new ReviewForm(
        cover(),
        new FormCommitment(
            "本人郑重承诺：所填报的信息和提交的材料真实、准确、完整，任现职期间恪守职业道德和学术诚信。\n"
                + "如有弄虚作假，愿承担取消申报资格、撤销职称并记入诚信档案等一切后果。",
            "2026年9月1日 09:12"),
        new FormBasics(basics(), photo()),
        tables,
        (PARAGRAPH + "\n").repeat(9),
        "",
        audits(),
        "申报材料中2019年11月的结题证书原件遗失，已由安徽省教育科学研究院出具证明（见附件12）。",
        true,
        AS_OF);
  }

  /** Nothing entered but what an application cannot be without. */
  static ReviewForm minimal() {
    var cover =
        new FormCover(
            NUMBER,
            "2026",
            "合肥市蜀山区教育体育局",
            "王䶮",
            "",
            "高级教师",
            "中小学教师系列",
            "",
            "正常申报",
            "2026年9月21日",
            "");
    return new ReviewForm(
        cover,
        new FormCommitment("", ""),
        new FormBasics(Map.of(BasicField.NAME, "王䶮"), null),
        new FormTables(Map.of(), List.of()),
        "",
        "",
        List.of(new FormAudit("基层单位意见", "合肥市蜀山区教育体育局", null)),
        "",
        false,
        AS_OF);
  }

  static ReviewForm withRemarks(String remarks) {
    ReviewForm form = minimal();
    return new ReviewForm(
        form.cover(),
        form.commitment(),
        form.basics(),
        form.tables(),
        remarks,
        form.defence(),
        form.audits(),
        remarks,
        form.unreviewed(),
        form.asOf());
  }

  private static FormCover cover() {
    return new FormCover(
        NUMBER,
        "2026",
        "合肥市蜀山区教育体育局",
        "王䶮",
        "一级教师",
        "高级教师",
        "中小学教师系列",
        "小学语文教研",
        "正常申报",
        "2026年9月1日",
        "安徽省中小学教师高级职称评审委员会");
  }

  private static Map<BasicField, String> basics() {
    return Map.ofEntries(
        Map.entry(BasicField.NAME, "王䶮"),
        Map.entry(BasicField.SEX, "女"),
        Map.entry(BasicField.ETHNICITY, "汉族"),
        Map.entry(BasicField.BIRTH_DATE, "1988年2月29日"),
        Map.entry(BasicField.BIRTH_PLACE, "安徽省合肥市"),
        Map.entry(BasicField.ID_NUMBER, "34012319880229005X"),
        Map.entry(BasicField.HEALTH, "健康"),
        Map.entry(BasicField.WORK_START, "2010年7月"),
        Map.entry(BasicField.EDUCATION, "硕士研究生"),
        Map.entry(BasicField.DEGREE, "教育硕士"),
        Map.entry(BasicField.SCHOOL, "安徽师范大学"),
        Map.entry(BasicField.MAJOR, "学科教学（语文）"),
        Map.entry(BasicField.GRADUATED_ON, "2016年6月"),
        Map.entry(BasicField.SCHOOLING_YEARS, "3年"),
        Map.entry(BasicField.CURRENT_TITLE, "一级教师"),
        Map.entry(BasicField.APPOINTED_ON, "2016年12月"),
        Map.entry(BasicField.QUALIFICATION, "一级教师"),
        Map.entry(BasicField.QUALIFIED_ON, "2016年11月"),
        Map.entry(BasicField.QUALIFIED_BY, "合肥市人力资源和社会保障局"),
        Map.entry(BasicField.SPECIALTY_WORK, "小学语文学科教学研究、教师培训与质量监测"),
        Map.entry(BasicField.ADMIN_POST, "教研室副主任，2021年9月"),
        Map.entry(BasicField.POLITICAL_STATUS, "2009年5月加入中国共产党，现任支部宣传委员"),
        Map.entry(BasicField.PART_TIME_POSTS, "合肥市小学语文教学专业委员会理事；安徽省“国培计划”授课专家"),
        Map.entry(BasicField.FOREIGN_LANGUAGE, "英语，能阅读专业文献"));
  }

  static Map<StandardTable, List<FormRow>> tables() {
    return Map.of(
        StandardTable.STUDY,
        List.of(
            FormRow.of("2006-09至2010-06", "安徽师范大学文学院", "汉语言文学（师范）", "4年", "本科／学士", "否", "陈㛃"),
            FormRow.of("2013-09至2016-06", "安徽师范大学", "学科教学（语文）", "3年", "研究生／硕士", "是", "陈㛃"),
            FormRow.of("2019-07至2019-08", "华东师范大学教师发展学院", "统编教材国家级骨干教师研修", "2月", "结业", "否", "刘𣸸")),
        StandardTable.CONTINUING_EDUCATION,
        years(year -> FormRow.of(year + "年", "30", "72", "102", "合格，专业技术人员继续教育平台")),
        StandardTable.WORK,
        List.of(
            FormRow.of("2010-07至2017-08", "合肥市稻香村小学", "小学语文教学，班主任", "教师、备课组长", "刘𣸸"),
            FormRow.of("2017-09至2021-08", "合肥市蜀山区教育体育局教研室", "小学语文教研", "教研员", "陈㛃"),
            FormRow.of("2021-09至今", "合肥市蜀山区教育体育局教研室", "小学语文教研，质量监测", "教研员、教研室副主任", "陈㛃")),
        StandardTable.ACHIEVEMENTS_AFTER,
        achievements(),
        StandardTable.PAPERS,
        papers(),
        StandardTable.APPRAISALS,
        years(year -> FormRow.of(year + "年", year % 3 == 0 ? "优秀" : "合格", "合肥市蜀山区教育体育局")),
        StandardTable.REWARDS,
        List.of(
            FormRow.of("2022-09", "合肥市教坛新星", "市级", "合肥市教育局", "独立"),
            FormRow.of("2024-06", "安徽省基础教育教学成果奖", "省级二等奖", "安徽省教育厅", "第2")),
        StandardTable.ATTACHMENTS,
        attachments());
  }

  private static List<FormRow> years(java.util.function.IntFunction<FormRow> row) {
    return java.util.stream.IntStream.rangeClosed(2019, 2025).mapToObj(row).toList();
  }

  static List<FormRow> achievements() {
    var rows = new ArrayList<FormRow>();
    for (int i = 1; i <= 8; i++) {
      rows.add(
          FormRow.of(
              (2017 + i) + "-03至" + (2018 + i) + "-12",
              "安徽省教育科学规划课题《小学语文单元整体教学的区域推进研究》（JK" + (17000 + i) + "）",
              PARAGRAPH.substring(0, 60 + 12 * i),
              "结题等级优秀；成果在全区38所小学推广。"));
    }
    return rows;
  }

  private static List<FormRow> papers() {
    var rows = new ArrayList<FormRow>();
    for (int i = 1; i <= 40; i++) {
      rows.add(
          FormRow.of(
              "20" + (16 + i / 4) + "-0" + (1 + i % 9),
              "《单元视域下习作支架的设计与运用》（之" + i + "）\n提出以情境任务统领读写活动的四步设计法。",
              "《小学语文教学》20" + (16 + i / 4) + "年第" + (1 + i % 12) + "期，CN 14-1016/G4",
              i % 4 == 0 ? "合著，第2" : "独著，第1",
              i % 13 == 0 ? "★" : ""));
    }
    return rows;
  }

  private static List<FormRow> attachments() {
    var rows = new ArrayList<FormRow>();
    for (int i = 1; i <= 22; i++) {
      rows.add(
          FormRow.of(
              "" + i,
              "论文发表页及检索页（" + i + "）.pdf",
              "著作、论文",
              "" + (1 + i % 7),
              Integer.toHexString(0x5A17C0DE + i * 7919)));
    }
    return rows;
  }

  static FormTable awards() {
    return new FormTable(
        "任现职后：指导青年教师",
        List.of(
            FormColumn.of("时间", 16),
            FormColumn.of("被指导人", 18),
            FormColumn.prose("内容", 40),
            FormColumn.prose("成效", 26)),
        List.of(
            FormRow.of("2023-05", "陈㛃", "安徽省小学语文优质课评选", "省级一等奖"),
            FormRow.of("2024-11", "买买提·吐尔逊", "援疆结对课堂教学指导", "地区级一等奖")));
  }

  static FormTable teaching() {
    return new FormTable(
        "行业专用：近三学年教学工作量",
        List.of(
            FormColumn.of("学年", 25),
            FormColumn.of("周课时", 25),
            FormColumn.of("听评课", 25),
            FormColumn.of("公开课", 25)),
        List.of());
  }

  private static List<FormAudit> audits() {
    return List.of(
        new FormAudit(
            "基层单位意见",
            "合肥市蜀山区教育体育局",
            new FormDecision(
                "同意推荐",
                "该同志师德高尚，教研实绩突出，经考核推荐小组评议，符合高级教师申报条件。" + PARAGRAPH,
                "占用专业技术七级岗位",
                "核准七级岗位6个，已聘4人，本次推荐1人。",
                "2026年9月2日至9月8日在单位公示栏公示5个工作日，无异议。",
                "刘𣸸",
                "2026年9月9日")),
        new FormAudit(
            "主管部门审核意见",
            "合肥市蜀山区教育体育局",
            new FormDecision("审核通过", "材料齐全，同意上报。", "", "", "", "陈㛃", "2026年9月11日")),
        new FormAudit("县（区）\n人社部门\n审核意见", "合肥市蜀山区人力资源和社会保障局", null),
        new FormAudit("市人社部门审核意见", "合肥市人力资源和社会保障局", null),
        new FormAudit("评委会\n组建单位\n审核意见", "安徽省中小学教师高级职称评审委员会", null));
  }

  /** A drawn portrait, 413 x 626 like the ones the document module keeps. */
  static byte[] photo() {
    var image = new BufferedImage(413, 626, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(new GradientPaint(0, 0, new Color(0x5B8FD0), 0, 626, new Color(0xA9C7EA)));
    g.fillRect(0, 0, 413, 626);
    g.setColor(new Color(0x2B3440));
    g.fillOval(56, 420, 300, 320);
    g.setColor(new Color(0xE8C4A0));
    g.fillOval(126, 150, 160, 220);
    g.setColor(new Color(0x1B1B1B));
    g.fillArc(116, 130, 180, 190, 0, 180);
    g.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
