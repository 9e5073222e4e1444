package cn.zhicheng.form.word;

import cn.zhicheng.form.FormAudit;
import cn.zhicheng.form.FormDecision;
import cn.zhicheng.form.FormNotes;
import cn.zhicheng.form.FormRow;
import cn.zhicheng.form.FormTable;
import cn.zhicheng.form.ReviewForm;
import cn.zhicheng.form.StandardTable;
import cn.zhicheng.form.print.QrCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The 专业技术资格评审表 as a Word document, for offices that must edit it: the sections of the PDF in its
 * order, from the same record. What counts is the PDF; header and hash say what the text was.
 */
@Component
public class ReviewFormWord {
  private static final String UNREVIEWED = "　　未经评委会组建单位审核";
  private static final String SIGN = "负责人（签字）：　　　　　　　（公　章）　　　　　年　　月　　日";

  /** Writes the form. */
  public byte[] write(ReviewForm form) {
    String hash = form.hash();
    var word = new WordDocument("专业技术资格评审表 " + form.cover().number(), form.asOf());
    word.header("专业技术资格评审表　" + form.cover().name() + (form.unreviewed() ? UNREVIEWED : ""));
    word.footer("申报编号 " + form.cover().number(), "数据校验码 " + hash.substring(0, 16));
    cover(word, form, hash);
    notes(word, form);
    WordBasics.write(word, form.basics());
    tables(word, form);
    audits(word, form.audits());
    committee(word, form.cover().committee());
    word.heading("十四、备注");
    word.table(100).prose(or(form.remarks()), 1);
    table(word, "附：", form.tables().get(StandardTable.ATTACHMENTS));
    return word.bytes();
  }

  private static void cover(WordDocument word, ReviewForm form, String hash) {
    var cover = form.cover();
    word.paragraph("申报编号：" + cover.number());
    word.title("专业技术资格评审表");
    word.centred(cover.year() + " 年度", 16, false);
    WordTable lines = word.table(34, 66);
    String[][] rows = {
      {"单位", cover.unit()},
      {"姓名", cover.name()},
      {"现任专业技术职务", or(cover.currentTitle())},
      {"申报（评审）资格", cover.appliedTitle()},
      {"系列", cover.series()},
      {"申报专业", or(cover.specialty())},
      {"申报类型", cover.applicationType()},
      {"填表时间", cover.date()}
    };
    for (int i = 0; i < rows.length; i++) {
      (i == 0 ? lines : lines.next()).head(rows[i][0]).value(rows[i][1]);
    }
    word.picture(QrCode.png(cover.number() + " sha256:" + hash), 26);
    word.centred("安徽省人力资源和社会保障厅　制", 12, false);
    word.newPage();
  }

  private static void notes(WordDocument word, ReviewForm form) {
    word.centred("填 表 说 明", 16, true);
    for (int i = 0; i < FormNotes.LINES.size(); i++) {
      word.paragraph((i + 1) + ". " + FormNotes.LINES.get(i));
    }
    word.centred("申 报 人 承 诺", 16, true);
    String text = form.commitment().text();
    (text.isBlank() ? "（尚未确认承诺书）" : text).lines().forEach(word::paragraph);
    if (!form.commitment().confirmedAt().isBlank()) {
      word.paragraph("本承诺已于 " + form.commitment().confirmedAt() + " 在平台上确认。");
    }
    word.paragraph("承诺人（签字）：　　　　　　　　　　年　　月　　日");
    word.newPage();
  }

  private static void tables(WordDocument word, ReviewForm form) {
    var tables = form.tables();
    table(word, "二、", tables.get(StandardTable.STUDY));
    table(word, "三、", tables.get(StandardTable.CONTINUING_EDUCATION));
    table(word, "四、", tables.get(StandardTable.WORK));
    table(word, "五、", tables.get(StandardTable.ACHIEVEMENTS_BEFORE));
    table(word, "六、", tables.get(StandardTable.ACHIEVEMENTS_AFTER));
    tables.special().forEach(special -> table(word, "", special));
    table(word, "七、", tables.get(StandardTable.PAPERS));
    table(word, "八、", tables.get(StandardTable.EXAMS));
    WordTable defence = word.table(16, 84);
    defence.head("答辩情况").opinion(signed(form.defence().lines().toList()), lines(form.defence()), 1);
    table(word, "九、", tables.get(StandardTable.APPRAISALS));
    word.table(100).opinion(signed(List.of("考核单位意见：以上考核结果属实。")), 1, 1);
    table(word, "十、", tables.get(StandardTable.REWARDS));
    word.heading("十一、专业技术工作总结");
    word.table(100).prose(or(form.summary()), 1);
  }

  private static void table(WordDocument word, String number, FormTable table) {
    word.heading(number + table.title());
    int[] shares = table.columns().stream().mapToInt(column -> column.width()).toArray();
    WordTable grid = word.table(shares).repeated();
    table.columns().forEach(column -> grid.head(column.label()));
    if (table.rows().isEmpty()) {
      grid.next().prose(FormTable.EMPTY, shares.length);
    }
    for (FormRow row : table.rows()) {
      grid.next();
      for (int i = 0; i < shares.length; i++) {
        String text = row.cells().get(i).isBlank() ? "—" : row.cells().get(i).strip();
        if (table.columns().get(i).prose()) {
          grid.prose(text, 1);
        } else {
          grid.value(text);
        }
      }
    }
  }

  private static void audits(WordDocument word, List<FormAudit> audits) {
    word.heading("十二、单位推荐及各级审核意见");
    WordTable boxes = word.table(16, 84);
    if (audits.isEmpty()) {
      boxes.prose(FormTable.EMPTY, 2);
    }
    for (int i = 0; i < audits.size(); i++) {
      List<String> said = said(audits.get(i));
      (i == 0 ? boxes : boxes.next())
          .head(audits.get(i).stackedLabel())
          .opinion(signed(said), said.size(), 1);
    }
  }

  private static List<String> said(FormAudit audit) {
    var said = new ArrayList<String>(List.of("审核单位：" + audit.body()));
    FormDecision decision = audit.decision();
    if (decision != null) {
      said.addAll(decision.opinion().lines().toList());
      if (!decision.postUse().isBlank()) {
        said.add("岗位使用：" + decision.postUse() + "。" + decision.postExplanation());
      }
      if (!decision.notice().isBlank()) {
        said.add("公示情况：" + decision.notice());
      }
      said.add(
          "审核结果：%s　　审核人：%s　　审核时间：%s"
              .formatted(decision.result(), decision.person(), decision.date()));
    }
    return said;
  }

  private static void committee(WordDocument word, String committee) {
    word.heading("十三、评审审批意见");
    WordTable boxes = word.table(16, 14, 14, 14, 14, 14, 14);
    boxes.head("专家评议组\n或同行专家\n意见").opinion(signed(List.of("", "")), 2, 6);
    boxes.next().head("评审组织\n意见").prose("评审委员会：" + committee, 6);
    boxes.next().head("表决结果");
    Stream.of("总人数", "参加人数", "赞成人数", "反对人数", "弃权人数", "备注").forEach(boxes::head);
    boxes.next();
    Stream.of("", "", "", "", "", "", "").forEach(boxes::value);
    boxes.next().head("主任签字").opinion(signed(List.of("", "")), 2, 6);
    boxes.next().head("人事或职改\n部门审批\n意见").opinion(signed(List.of("", "")), 2, 6);
  }

  private static List<String> signed(List<String> said) {
    return Stream.concat(said.stream(), Stream.of("", SIGN)).toList();
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }

  private static String or(String text) {
    return text.isBlank() ? FormTable.EMPTY : text.strip();
  }
}
