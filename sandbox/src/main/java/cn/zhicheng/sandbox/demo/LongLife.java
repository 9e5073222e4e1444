package cn.zhicheng.sandbox.demo;

import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.identity.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a doctor of twenty years enters besides the usual: years of work, and many papers. */
@Component
class LongLife {
  private static final int YEARS = 8;
  private static final int REPORTED_YEARS = 6;
  private static final List<String> PAPERS =
      List.of(
          "老年结直肠肿瘤患者围手术期限制性补液的效果观察",
          "腹腔镜下全直肠系膜切除术的学习曲线与质量控制",
          "基层医院急性阑尾炎术前等待时间的影响因素",
          "术前营养评估对胃肿瘤手术并发症的预测作用",
          "单孔腹腔镜疝修补术后慢性疼痛的随访研究",
          "经自然腔道取标本手术 36 例体会",
          "结直肠吻合口漏可干预因素的回顾分析",
          "多模式镇痛在老年普外科患者中的应用",
          "非计划再次手术的原因与讨论制度的建立",
          "术中保温对老年患者术后寒战和感染的影响",
          "县域医院开展腹腔镜胆囊切除术的帮扶模式",
          "住院医师四步带教法在普通外科的实践");
  private final Papers papers;

  LongLife(Papers papers) {
    this.papers = papers;
  }

  /** Thirty-eight entries more. */
  List<EntryDraft> more(World world, Actor actor, String unit) {
    int year = world.timeline().year();
    return Stream.of(
            IntStream.range(0, PAPERS.size()).mapToObj(i -> paper(actor, year - 1 - i / 2, i)),
            before(year - 2, YEARS).mapToObj(each -> appraisal(actor, unit, each)),
            before(year - 2, REPORTED_YEARS).mapToObj(each -> workload(actor, each)),
            before(year - 1, 4).mapToObj(LongLife::ethics),
            before(year, 4).mapToObj(each -> course(actor, each, "普通外科新进展学术会议", 12)),
            before(year, 4).mapToObj(each -> course(actor, each, "外科质量与安全管理研修班", 18)))
        .flatMap(each -> each)
        .toList();
  }

  /** A summary near its limit, in paragraphs. */
  static String summary() {
    try (InputStream in = LongLife.class.getResourceAsStream("/demo/long-summary.txt")) {
      if (in == null) {
        throw new IllegalStateException("The demo's long summary is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IntStream before(int year, int count) {
    return IntStream.range(year - count, year);
  }

  private EntryDraft paper(Actor actor, int year, int place) {
    Careers career = Careers.of("04");
    String title = PAPERS.get(place);
    int month = place % 12 + 1;
    var form = new TypedForm().put("title", title).put("journal", career.journal());
    form.put("issn", CheckedNumbers.issn(career.journal())).put("cn", "34-1120/R");
    form.put("issue", "%d 年第 %d 期".formatted(year, month)).put("pages", "18-23");
    form.put("publishedOn", "%d-%02d-20".formatted(year, month));
    form.put("role", place % 3 == 2 ? "通讯作者" : "第一作者");
    form.put("authorOrder", place % 3 == 2 ? 4 : 1).put("authorTotal", 4);
    form.put("indexed", "普通期刊").put("words", 4800 + place * 100);
    form.put("summary", "以本院住院病例为资料，比较处置前后的并发症、住院时间和费用，提出可以推广的做法。");
    form.file("cover", papers.of(actor, "期刊封面（论文 " + (place + 2) + "）"));
    form.file("contents", papers.of(actor, "期刊目录（论文 " + (place + 2) + "）"));
    form.file("body", papers.of(actor, "论文正文（论文 " + (place + 2) + "）"));
    return form.entry("PAPER");
  }

  private EntryDraft appraisal(Actor actor, String unit, int year) {
    var form = new TypedForm().put("year", year).put("unit", unit);
    form.put("result", year % 3 == 0 ? "优秀" : "合格");
    return form.file("form", papers.of(actor, year + " 年度考核登记表")).entry("APPRAISAL");
  }

  private EntryDraft workload(Actor actor, int year) {
    var form = new TypedForm().put("year", year).put("weeksWorked", 43);
    form.put("clinicUnits", 150 + year % 20).put("clinicVisits", 3000 + year % 300);
    form.put("inpatientsManaged", 220 + year % 40).put("discharged", 214);
    form.put("operations2", 96).put("operations3", 148).put("consultations", 60);
    form.put("criticalRescues", 21).put("deptOpinion", "工作量属实，完成科室定额。");
    return form.file("statistics", papers.of(actor, year + " 年度工作量统计表")).entry("WORKLOAD");
  }

  private static EntryDraft ethics(int year) {
    var form = new TypedForm().put("year", year).put("result", "良好");
    return form.put("complaints", 0).put("accidents", 0).entry("ETHICS");
  }

  private EntryDraft course(Actor actor, int year, String course, int hours) {
    var form = new TypedForm().put("year", year).put("kind", "专业科目").put("course", course);
    form.put("organiser", "安徽省医学会").put("form", "面授").put("hours", hours);
    form.put("certNo", "YX%d%02d".formatted(year, hours));
    form.file("certificate", papers.of(actor, year + " 年" + course + "证书"));
    return form.entry("CE");
  }
}
