package cn.zhicheng.person;

import cn.zhicheng.reference.Dictionaries;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Checks single answers about a person, at registration and in the profile alike. */
@Component
class ProfileCheck {
  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

  /** Nobody began to work before this age. */
  private static final int WORKING_AGE = 14;

  private final Dictionaries dictionaries;
  private final SeriesList series;
  private final Clock clock;

  ProfileCheck(Dictionaries dictionaries, SeriesList series, Clock clock) {
    this.dictionaries = dictionaries;
    this.series = series;
    this.clock = clock;
  }

  LocalDate today() {
    return ProvinceTime.today(clock);
  }

  void mobile(String typed, Problems problems) {
    problems.check(!MOBILE.matcher(typed).matches(), "mobile", "请填写 11 位手机号码，例如 13800000000。");
  }

  void ethnicity(String typed, Problems problems) {
    problems.check(!dictionaries.has("ethnicity", typed), "ethnicity", "请选择民族。");
  }

  void series(String typed, Problems problems) {
    problems.check(series.find(typed).isEmpty(), "seriesNo", "请选择您所从事专业对应的申报系列。");
  }

  void workStart(String typed, LocalDate birth, Problems problems) {
    try {
      YearMonth start = YearMonth.parse(typed);
      problems
          .check(start.isAfter(YearMonth.from(today())), "workStart", "参加工作时间不能晚于本月。")
          .check(
              start.isBefore(YearMonth.from(birth.plusYears(WORKING_AGE))),
              "workStart",
              "参加工作时间早于 14 周岁，请核对年月。");
    } catch (DateTimeException e) {
      problems.add("workStart", "请填写参加工作的年月，例如 2010-08。");
    }
  }

  /**
   * Checks the whole profile.
   *
   * @throws cn.zhicheng.shared.InvalidException with every problem
   */
  void profile(ProfileForm typed, LocalDate birth) {
    Problems problems = new Problems();
    mobile(typed.mobile(), problems);
    boolean email = typed.email().isEmpty() || EMAIL.matcher(typed.email()).matches();
    problems.check(
        !email || typed.email().length() > 100, "email", "电子邮箱的写法不对，例如 name@example.com。");
    ethnicity(typed.ethnicity(), problems);
    optional("political-status", typed.politicalStatus(), "politicalStatus", "请选择政治面貌。", problems);
    workStart(typed.workStart(), birth, problems);
    optional("health", typed.health(), "health", "请选择健康状况。", problems);
    problems.check(typed.foreignLanguage().length() > 50, "foreignLanguage", "外语语种及水平最多 50 个字。");
    series(typed.seriesNo(), problems);
    problems.orThrow();
  }

  private void optional(
      String dictionary, String typed, String field, String sentence, Problems problems) {
    problems.check(!typed.isEmpty() && !dictionaries.has(dictionary, typed), field, sentence);
  }
}
