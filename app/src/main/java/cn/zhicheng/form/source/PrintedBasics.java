package cn.zhicheng.form.source;

import cn.zhicheng.achievement.PrintRole;
import cn.zhicheng.application.Application;
import cn.zhicheng.application.ContentField;
import cn.zhicheng.application.Item;
import cn.zhicheng.form.BasicField;
import cn.zhicheng.person.Person;
import java.util.EnumMap;
import java.util.Map;

/** 基本情况: profile, typed fields, highest education and present qualification. */
final class PrintedBasics {
  private final PrintedEntries entries;

  PrintedBasics(PrintedEntries entries) {
    this.entries = entries;
  }

  Map<BasicField, String> of(Person person, String idNo, Application application) {
    Map<BasicField, String> values = new EnumMap<>(BasicField.class);
    values.put(BasicField.NAME, person.name());
    values.put(BasicField.SEX, person.sex());
    values.put(BasicField.ETHNICITY, person.ethnicity());
    values.put(BasicField.BIRTH_DATE, PrintedDates.day(person.birthDate()));
    values.put(BasicField.ID_NUMBER, idNo);
    values.put(BasicField.WORK_START, PrintedDates.month(person.workStart()));
    values.put(BasicField.HEALTH, person.health());
    values.put(BasicField.POLITICAL_STATUS, person.politicalStatus());
    values.put(BasicField.SPECIALTY_WORK, application.text(ContentField.PRESENT_WORK));
    values.put(BasicField.ADMIN_POST, application.text(ContentField.ADMIN_POST));
    values.put(BasicField.PART_TIME_POSTS, application.text(ContentField.PART_TIME));
    values.put(BasicField.FOREIGN_LANGUAGE, application.text(ContentField.FOREIGN_LANGUAGE));
    entries
        .marked(PrintRole.EDUCATION, "isHighest", "endYm")
        .ifPresent(item -> education(values, item));
    entries.currentTitle().ifPresent(item -> title(values, item));
    entries.marked(PrintRole.APPOINTMENT, "", "from").ifPresent(item -> appointment(values, item));
    return values;
  }

  /** 现任专业技术资格 in words; empty for none. */
  String currentTitle() {
    return entries.currentTitle().map(item -> entries.value(item, "titleName")).orElse("");
  }

  /** The post held by the latest appointment, and since when. */
  private void appointment(Map<BasicField, String> values, Item item) {
    values.put(BasicField.CURRENT_TITLE, entries.value(item, "titleName"));
    values.put(BasicField.APPOINTED_ON, entries.value(item, "from"));
  }

  private void education(Map<BasicField, String> values, Item item) {
    values.put(BasicField.EDUCATION, entries.value(item, "level"));
    values.put(BasicField.DEGREE, entries.value(item, "degree"));
    values.put(BasicField.GRADUATED_ON, entries.value(item, "endYm"));
    values.put(BasicField.SCHOOL, entries.value(item, "school"));
    values.put(BasicField.MAJOR, entries.value(item, "major"));
    values.put(BasicField.SCHOOLING_YEARS, entries.value(item, "length"));
  }

  private void title(Map<BasicField, String> values, Item item) {
    String name = entries.value(item, "titleName");
    values.put(BasicField.CURRENT_TITLE, name);
    values.put(BasicField.QUALIFICATION, name);
    values.put(BasicField.QUALIFIED_ON, entries.value(item, "obtainedOn"));
    values.put(BasicField.QUALIFIED_BY, entries.value(item, "issuer"));
  }
}
