package cn.zhicheng.person;

import org.jspecify.annotations.Nullable;

/**
 * What a person typed on the registration page, as typed.
 *
 * @param sex only where the paper does not tell it
 * @param birthDate yyyy-MM-dd, only where the paper does not tell it
 * @param bindNow 「是否同步注册单位」: 否 leaves the unit for later (FAQ-P8, FAQ-P12)
 * @param choice looked at only when {@code bindNow}
 */
public record PersonRegistration(
    String mobile,
    String ethnicity,
    String workStart,
    String seriesNo,
    String sex,
    String birthDate,
    boolean bindNow,
    UnitChoice choice) {
  public PersonRegistration {
    mobile = typed(mobile);
    ethnicity = typed(ethnicity);
    workStart = typed(workStart);
    seriesNo = typed(seriesNo);
    sex = typed(sex);
    birthDate = typed(birthDate);
  }

  /** The form as it first opens: the portal's mobile number, 是. */
  public static PersonRegistration empty(String mobile) {
    return new PersonRegistration(mobile, "", "", "", "", "", true, new UnitChoice("", "", "", ""));
  }

  public PersonRegistration with(UnitChoice other) {
    return new PersonRegistration(
        mobile, ethnicity, workStart, seriesNo, sex, birthDate, bindNow, other);
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
