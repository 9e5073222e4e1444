package cn.zhicheng.person;

import org.jspecify.annotations.Nullable;

/**
 * What a person typed on the registration page, as typed.
 *
 * @param sex only where the paper does not tell it
 * @param birthDate yyyy-MM-dd, only where the paper does not tell it
 * @param bindNow 「是否同步注册单位」: 否 leaves the unit for later (FAQ-P8, FAQ-P12)
 * @param choice looked at only when {@code bindNow}
 * @param awaited 「我的单位尚未注册」: its name, looked at only when not {@code bindNow}; may be empty
 */
public record PersonRegistration(
    String mobile,
    String ethnicity,
    String workStart,
    String seriesNo,
    String sex,
    String birthDate,
    boolean bindNow,
    UnitChoice choice,
    String awaited) {
  public PersonRegistration {
    mobile = typed(mobile);
    ethnicity = typed(ethnicity);
    workStart = typed(workStart);
    seriesNo = typed(seriesNo);
    sex = typed(sex);
    birthDate = typed(birthDate);
    awaited = typed(awaited);
  }

  /** A registration that waits for no unit. */
  public PersonRegistration(
      String mobile,
      String ethnicity,
      String workStart,
      String seriesNo,
      String sex,
      String birthDate,
      boolean bindNow,
      UnitChoice choice) {
    this(mobile, ethnicity, workStart, seriesNo, sex, birthDate, bindNow, choice, "");
  }

  /** The form as it first opens: the portal's mobile number, 是. */
  public static PersonRegistration empty(String mobile) {
    return new PersonRegistration(mobile, "", "", "", "", "", true, UnitChoice.NONE, "");
  }

  public PersonRegistration with(UnitChoice other) {
    return new PersonRegistration(
        mobile, ethnicity, workStart, seriesNo, sex, birthDate, bindNow, other, awaited);
  }

  /** The same with 否, waiting for a unit of this name. */
  public PersonRegistration awaiting(String name) {
    return new PersonRegistration(
        mobile, ethnicity, workStart, seriesNo, sex, birthDate, false, choice, name);
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
