package cn.zhicheng.sandbox.demo;

import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.TitleName;
import cn.zhicheng.reference.TitleNames;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills in the library's forms for one person, as that person might. */
@Component
class EntryForms {
  private final PortalPeople portal;
  private final Papers papers;
  private final TitleNames titles;
  private final PackForms packs;
  private final LongLife longLife;

  EntryForms(
      PortalPeople portal, Papers papers, TitleNames titles, PackForms packs, LongLife longLife) {
    this.packs = packs;
    this.longLife = longLife;
    this.portal = portal;
    this.papers = papers;
    this.titles = titles;
  }

  /** One life: education, qualification, jobs, courses, a paper, and what the industry asks for. */
  List<EntryDraft> all(World world, PersonRow row) {
    Actor actor = world.actor(row.account());
    String idNumber = portal.user(row.account()).idNumber();
    int seed = row.account().hashCode();
    int year = world.timeline().year();
    Careers career = Careers.of(row.series());
    int born = Careers.born(idNumber);
    String unit = unit(world, row);
    if (row.library().equals("LEAST")) {
      return least(world, actor, row, born);
    }
    var all = new ArrayList<EntryDraft>();
    all.add(education(actor, career, born, seed));
    all.add(qualification(actor, row, year, seed));
    all.add(work(born + 22, born + 29, career.work(), "见习与初级岗位", unit));
    all.add(work(born + 29, 0, career.work(), row.post().isEmpty() ? "教师" : row.post(), unit));
    all.add(course(actor, year - 1, "公需科目", "推动高质量发展专题", 30));
    all.add(course(actor, year, "专业科目", career.series() + "专业能力提升", 60));
    all.add(paper(actor, career, year - 2, seed));
    all.addAll(packs.of(world, row, unit));
    all.add(appraisal(actor, unit, year - 2, "合格"));
    all.add(appraisal(actor, unit, year - 1, "优秀"));
    if (row.training().equals("WHOLE")) {
      all.addAll(earlierCourses(actor, career, year));
    }
    if (row.library().equals("MOST")) {
      all.addAll(longLife.more(world, actor, unit));
    }
    return List.copyOf(all);
  }

  /** No more than the plan of a city asks for. */
  private List<EntryDraft> least(World world, Actor actor, PersonRow row, int born) {
    Careers career = Careers.of(row.series());
    int seed = row.account().hashCode();
    int year = world.timeline().year();
    return List.of(
        education(actor, career, born, seed),
        qualification(actor, row, year, seed),
        work(born + 22, 0, career.work(), row.post(), unit(world, row)),
        course(actor, year - 1, "公需科目", "推动高质量发展专题", 30));
  }

  /** What the others lack: the years before, and what 「提取」 does not cover. */
  private List<EntryDraft> earlierCourses(Actor actor, Careers career, int year) {
    var courses = new ArrayList<EntryDraft>();
    for (int earlier = year - 4; earlier < year; earlier++) {
      courses.add(course(actor, earlier, "专业科目", career.series() + "专业能力提升", 60));
    }
    for (int earlier : new int[] {year - 4, year - 3, year - 2, year}) {
      courses.add(course(actor, earlier, "公需科目", "新时代专业技术人员能力建设", 30));
    }
    return courses;
  }

  /** The employer as people write it. */
  static String unit(World world, PersonRow row) {
    return row.unit().isEmpty() ? "合肥市云谷学校" : world.body(row.unit()).name();
  }

  private EntryDraft appraisal(Actor actor, String unit, int year, String result) {
    var form = new TypedForm().put("year", year).put("result", result).put("unit", unit);
    return form.file("form", papers.of(actor, "年度考核登记表")).entry("APPRAISAL");
  }

  private EntryDraft education(Actor actor, Careers career, int born, int seed) {
    var form = new TypedForm();
    form.put("school", career.school(seed)).put("major", career.major());
    form.put("level", "本科").put("degree", "学士").put("studyForm", "全日制");
    form.put("startYm", born + 18 + "-09").put("endYm", born + 22 + "-07").put("length", "4");
    form.put("certNo", "1036%d%06d".formatted(born + 22, number(seed, 1)));
    form.put("degreeNo", "1036%d%06d".formatted(born + 22, number(seed, 2)));
    form.put("isHighest", "true").put("isFirst", "true").put("verified", "学信网");
    form.file("diploma", papers.of(actor, "毕业证书"));
    return form.entry("EDUCATION");
  }

  private EntryDraft qualification(Actor actor, PersonRow row, int year, int seed) {
    var form = new TypedForm();
    Careers career = Careers.of(row.series());
    TitleName present = present(row);
    form.put("series", career.series()).put("specialty", career.major());
    form.put("titleName", present.name()).put("level", present.level().label());
    form.put("obtainedOn", year - 6 - Math.floorMod(seed, 3) + "-12-20").put("how", "评审");
    int number = number(row.numberOf().hashCode(), 3);
    form.put("certNo", "AH%08d".formatted(number)).put("committee", career.committee());
    form.put("issuer", "合肥市人力资源和社会保障局").put("isCurrent", "true");
    form.file("certificate", papers.of(actor, "专业技术资格证书"));
    return form.entry("QUALIFICATION");
  }

  /** The title one level below the one applied for; of the middle level where none is. */
  private TitleName present(PersonRow row) {
    if (!row.applies()) {
      return titles.byId(row.series() + ".1.3");
    }
    int last = row.title().length() - 1;
    int level = Integer.parseInt(row.title().substring(last));
    return titles.byId(row.title().substring(0, last) + (level + 1));
  }

  private static EntryDraft work(int from, int to, String field, String post, String unit) {
    var form = new TypedForm();
    form.put("startYm", from + "-08").put("endYm", to == 0 ? "" : to + "-07");
    form.put("unit", unit).put("post", post).put("specialtyWork", field).put("witness", "安然");
    return form.entry("WORK");
  }

  private EntryDraft course(Actor actor, int year, String kind, String course, int hours) {
    var form = new TypedForm();
    form.put("year", "" + year).put("kind", kind).put("course", course);
    form.put("organiser", "安徽省专业技术人员继续教育基地").put("form", "网络");
    form.put("hours", "" + hours).put("certNo", "JX%d%02d".formatted(year, hours));
    form.file("certificate", papers.of(actor, "继续教育学时证明"));
    return form.entry("CE");
  }

  private EntryDraft paper(Actor actor, Careers career, int year, int seed) {
    var form = new TypedForm();
    int month = Math.floorMod(seed, 12) + 1;
    form.put("title", career.paper(seed)).put("journal", career.journal());

    form.put("issn", CheckedNumbers.issn(career.journal()))
        .put("cn", "34-1%03d/G4".formatted(month));
    form.put("issue", "%d 年第 %d 期".formatted(year, month)).put("pages", "36-41");
    form.put("publishedOn", "%d-%02d-15".formatted(year, month)).put("role", "第一作者");
    form.put("authorOrder", "1").put("authorTotal", "2").put("indexed", "普通期刊");
    form.put("words", "5200").put("isRepresentative", "true");
    form.put("summary", "文章从本单位的实际工作出发，归纳了做法与成效，提出了可以推广的改进建议。");
    form.file("cover", papers.of(actor, "期刊封面")).file("contents", papers.of(actor, "期刊目录"));
    form.file("body", papers.of(actor, "论文正文"));
    return form.entry("PAPER");
  }

  private static int number(int seed, int place) {
    return Math.floorMod(seed * 31 + place * 7919, 1_000_000);
  }
}
