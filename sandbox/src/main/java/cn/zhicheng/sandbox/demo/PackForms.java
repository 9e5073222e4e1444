package cn.zhicheng.sandbox.demo;

import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills in the forms under 「行业专用」, as people of a series might. */
@Component
class PackForms {
  private final Papers papers;

  PackForms(Papers papers) {
    this.papers = papers;
  }

  /** What the industry asks for, besides what everybody enters. */
  List<EntryDraft> of(World world, PersonRow row, String unit) {
    Actor actor = world.actor(row.account());
    int seed = row.account().hashCode();
    int year = world.timeline().year();
    return switch (row.series()) {
      case "04" -> health(actor, row, unit, year, seed);
      case "05" -> engineering(actor, unit, year, seed);
      default -> teaching(actor, unit, year, seed);
    };
  }

  private List<EntryDraft> health(Actor actor, PersonRow row, String unit, int year, int seed) {
    Stream<EntryDraft> years =
        IntStream.rangeClosed(year - 2, year - 1).mapToObj(each -> workload(actor, each, seed));
    return Stream.concat(
            Stream.of(licence(actor, row, unit, seed), paper(actor, year - 2, seed), ethics(year)),
            years)
        .toList();
  }

  private EntryDraft licence(Actor actor, PersonRow row, String unit, int seed) {
    boolean nurse = row.post().contains("护");
    var form = new TypedForm().put("kind", nurse ? "护士" : "医师");
    form.put("certNo", "2013%014d".formatted(number(seed, 11)));
    form.put("practiceNo", "1103400000%05d".formatted(number(seed, 12) % 100_000));
    form.put("category", nurse ? "" : "临床").put("scope", nurse ? "护理" : "内科专业");
    form.put("mainInstitution", unit).put("firstRegisteredOn", "2014-03-20");
    form.file("certificates", papers.of(actor, "执业资格证书和执业证书"));
    return form.entry("PRACTICE_LICENCE");
  }

  private EntryDraft workload(Actor actor, int year, int seed) {
    var form = new TypedForm().put("year", year).put("weeksWorked", 44);
    form.put("clinicUnits", 160 + number(seed, year) % 40);
    form.put("clinicVisits", 2800 + number(seed, year) % 900);
    form.put("inpatientsManaged", 210 + number(seed, year) % 60).put("discharged", 205);
    form.put("operations2", 18).put("operations3", 6).put("consultations", 42);
    form.put("criticalRescues", 15 + number(seed, year) % 10);
    form.put("deptOpinion", "工作量属实，完成科室定额。");
    form.file("statistics", papers.of(actor, "年度工作量统计表"));
    return form.entry("WORKLOAD");
  }

  private EntryDraft paper(Actor actor, int year, int seed) {
    Careers career = Careers.of("04");
    var form = new TypedForm().put("title", career.paper(seed) + "（附病案分析）");
    form.put("journal", career.journal()).put("issn", CheckedNumbers.issn(career.journal()));
    form.put("cn", "34-1120/R").put("issue", year + " 年第 9 期").put("pages", "52-58");
    form.put("publishedOn", year + "-09-15").put("role", "第一作者").put("authorOrder", 1);
    form.put("authorTotal", 3).put("indexed", "科技核心").put("words", 6100);
    form.put("studyKind", "临床研究").put("sampleSize", CaseRows.COUNT);
    form.put("dataFrom", year - 1 + "-01").put("dataTo", year - 1 + "-12");
    form.put("summary", "以本院住院病案为资料，比较两种处置办法的住院时间和离院情况。");
    form.file("cover", papers.of(actor, "期刊封面")).file("contents", papers.of(actor, "期刊目录"));
    form.file("body", papers.of(actor, "论文正文"));
    return form.entry("PAPER_HEALTH");
  }

  private static EntryDraft ethics(int year) {
    var form = new TypedForm().put("year", year - 1).put("result", "优秀");
    return form.put("complaints", 0).put("accidents", 0).entry("ETHICS");
  }

  private List<EntryDraft> teaching(Actor actor, String unit, int year, int seed) {
    var certificate = new TypedForm().put("kind", "小学教师资格").put("subject", "语文");
    certificate.put("certNo", "2010%013d".formatted(number(seed, 21)));
    certificate.put("obtainedOn", "2010-06-30").put("registerValidTo", year + 3 + "-06-30");
    certificate.file("certificate", papers.of(actor, "教师资格证书"));
    var head = new TypedForm().put("duty", "班主任").put("class", "五年级二班");
    head.put("from", year - 4 + "-09").put("to", year - 1 + "-06").put("result", "所带班级获评先进班集体。");
    var ethics = new TypedForm().put("year", year - 1).put("result", "优秀").put("unit", unit);
    return List.of(
        certificate.entry("TEACHER_CERT"),
        load(unit, year - 2, seed),
        load(unit, year - 1, seed),
        head.entry("HEAD_TEACHER"),
        ethics.entry("TEACHER_ETHICS"));
  }

  private static EntryDraft load(String unit, int year, int seed) {
    var form = new TypedForm().put("schoolYear", year - 1 + "-" + year).put("term", "全学年");
    form.put("stage", "小学").put("subject", "语文").put("classes", "五年级一班、二班");
    form.put("weeklyPeriods", 12).put("totalPeriods", 400 + number(seed, year) % 60);
    return form.put("school", unit).put("isCountryside", "true").entry("TEACHING_LOAD");
  }

  private List<EntryDraft> engineering(Actor actor, String unit, int year, int seed) {
    var patent = new TypedForm().put("kind", "实用新型专利").put("name", "一种施工用可调支撑装置");
    patent.put("no", CheckedNumbers.patent(year - 3, number(seed, 31)));
    patent.put("grantedOn", year - 2 + "-05-20").put("inventorOrder", 1).put("inventorTotal", 3);
    patent.put("holder", unit).put("status", "有效");
    patent.file("certificate", papers.of(actor, "专利证书"));
    var award = new TypedForm().put("kind", "优质工程").put("name", "安徽省建设工程“黄山杯”奖");
    award.put("project", "合肥市包河区河道治理工程").put("level", "省部级").put("grade", "一等奖");
    award.put("rank", 2).put("total", 5).put("awardedOn", year - 2 + "-11-10");
    award.put("awarder", "安徽省建筑业协会").file("certificate", papers.of(actor, "获奖证书"));
    return List.of(
        project(actor, year - 8, "合肥市瑶海区道路改造工程"),
        project(actor, year - 2, "合肥市包河区河道治理工程"),
        patent.entry("PATENT"),
        award.entry("ENG_AWARD"));
  }

  private EntryDraft project(Actor actor, int year, String name) {
    var form = new TypedForm().put("name", name).put("owner", "合肥市重点工程建设管理局");
    form.put("kind", "施工").put("scale", "大").put("investment", "18600").put("place", "合肥市");
    form.put("from", year - 2 + "-03").put("to", year + "-06").put("role", "技术负责人");
    form.put("rank", 2).put("ownWork", "主持编制施工组织设计和专项方案，负责现场技术管理与质量控制。");
    form.put("result", "按期竣工并一次验收合格。");
    form.file("contract", papers.of(actor, "工程合同"));
    form.file("acceptance", papers.of(actor, "竣工验收报告"));
    return form.entry("ENG_PROJECT");
  }

  private static int number(int seed, int place) {
    return Math.floorMod(seed * 31 + place * 7919, 1_000_000);
  }
}
