package cn.zhicheng.person;

import org.jspecify.annotations.Nullable;

/**
 * What a person may change of their own profile, as typed.
 *
 * @param workStart 参加工作时间, yyyy-MM
 * @param seriesNo 申报系列
 */
public record ProfileForm(
    String mobile,
    String email,
    String ethnicity,
    String politicalStatus,
    String workStart,
    String health,
    String foreignLanguage,
    String seriesNo) {
  public ProfileForm {
    mobile = typed(mobile);
    email = typed(email);
    ethnicity = typed(ethnicity);
    politicalStatus = typed(politicalStatus);
    workStart = typed(workStart);
    health = typed(health);
    foreignLanguage = typed(foreignLanguage);
    seriesNo = typed(seriesNo);
  }

  /** The profile as stored, to fill the form with. */
  public static ProfileForm of(Person person, String mobile) {
    return new ProfileForm(
        mobile,
        person.email(),
        person.ethnicity(),
        person.politicalStatus(),
        person.workStart(),
        person.health(),
        person.foreignLanguage(),
        person.seriesNo() == null ? "" : person.seriesNo());
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
