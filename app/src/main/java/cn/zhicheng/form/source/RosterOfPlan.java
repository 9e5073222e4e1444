package cn.zhicheng.form.source;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.PrintRegister;
import cn.zhicheng.application.Application;
import cn.zhicheng.application.ContentField;
import cn.zhicheng.application.Item;
import cn.zhicheng.application.PrintSource;
import cn.zhicheng.form.BasicField;
import cn.zhicheng.person.People;
import cn.zhicheng.person.Person;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The lines of 人员情况一览表: 21 columns, as the national form has them (domain 7). It shows no ID
 * number.
 */
@Component
public class RosterOfPlan {
  /** Parameter of an order that names the plan. */
  public static final String PLAN = "plan";

  /** Parameter of an order with the plan's name. */
  public static final String NAME = "name";

  /** Titles of the columns. */
  public static final List<String> HEAD =
      List.of(
          "序号", "姓名", "性别", "出生年月", "参加工作时间", "从事专业", "工作年限", "现任资格", "学历", "学位", "毕业院校", "所学专业",
          "毕业时间", "外语", "计算机", "申报资格", "申报专业", "是否破格", "现资格取得时间", "任职年限", "现资格审批单位");

  private final CategoryCatalogue catalogue;
  private final People people;
  private final TitleNames titles;
  private final Specialties specialties;

  RosterOfPlan(
      CategoryCatalogue catalogue, People people, TitleNames titles, Specialties specialties) {
    this.catalogue = catalogue;
    this.people = people;
    this.titles = titles;
    this.specialties = specialties;
  }

  /** One line; years are whole ones up to the plan's cut-off day. */
  public List<String> cells(int no, PrintSource source) {
    Application application = source.application();
    Person person = people.get(application.personId());
    var entries = new PrintedEntries(source.items(), catalogue);
    var known = new PrintedBasics(entries).of(person, "", application);
    var facts = new Facts(known);
    LocalDate until = source.plan().tenureCutoff();
    String since =
        entries.currentTitle().map(item -> PrintedEntries.date(item, "obtainedOn")).orElse("");
    return List.of(
        String.valueOf(no),
        person.name(),
        person.sex(),
        person.birthDate().toString().substring(0, 7),
        person.workStart(),
        application.text(ContentField.PRESENT_WORK),
        years(person.workStart(), until),
        facts.of(BasicField.QUALIFICATION),
        facts.of(BasicField.EDUCATION),
        facts.of(BasicField.DEGREE),
        facts.of(BasicField.SCHOOL),
        facts.of(BasicField.MAJOR),
        facts.of(BasicField.GRADUATED_ON),
        application.text(ContentField.FOREIGN_LANGUAGE),
        computer(entries),
        titles.byId(application.titleNameId()).name(),
        specialties.byId(application.specialtyId()).name(),
        application.exceptional() ? "是" : "否",
        since,
        years(since, until),
        facts.of(BasicField.QUALIFIED_BY));
  }

  private record Facts(Map<BasicField, String> known) {
    String of(BasicField field) {
      return known.getOrDefault(field, "");
    }
  }

  /** Exams that speak of computers. */
  private static String computer(PrintedEntries entries) {
    return entries.where(print -> print.register() == PrintRegister.EXAMS).stream()
        .map(Item::title)
        .filter(title -> title.contains("计算机"))
        .findFirst()
        .orElse("");
  }

  /** Whole years from a day or month; empty when there is none. */
  static String years(String from, LocalDate until) {
    if (from.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return String.valueOf(Math.max(0, ChronoUnit.YEARS.between(LocalDate.parse(from), until)));
    }
    if (from.matches("\\d{4}-\\d{2}")) {
      LocalDate first = YearMonth.parse(from).atDay(1);
      return String.valueOf(Math.max(0, ChronoUnit.YEARS.between(first, until)));
    }
    return "";
  }
}
