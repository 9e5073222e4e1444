package cn.zhicheng.person.web;

import cn.zhicheng.person.PersonRegistration;
import cn.zhicheng.person.UnitChoice;
import org.jspecify.annotations.Nullable;

/** The registration form as the browser sends it. */
record RegistrationInput(
    @Nullable String mobile,
    @Nullable String ethnicity,
    @Nullable String workStart,
    @Nullable String seriesNo,
    @Nullable String sex,
    @Nullable String birthDate,
    @Nullable String bindNow,
    @Nullable String unitId,
    @Nullable String reason,
    @Nullable String personnelKind,
    @Nullable String post,
    @Nullable String awaited) {

  PersonRegistration typed() {
    return new PersonRegistration(
        text(mobile),
        text(ethnicity),
        text(workStart),
        text(seriesNo),
        text(sex),
        text(birthDate),
        !"false".equals(bindNow),
        new UnitChoice(text(unitId), text(reason), text(personnelKind), text(post)),
        text(awaited));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
