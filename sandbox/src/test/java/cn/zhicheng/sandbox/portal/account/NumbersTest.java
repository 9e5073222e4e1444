package cn.zhicheng.sandbox.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-09-21");

  @ParameterizedTest
  @ValueSource(strings = {"340104199003074516", "341226198505120025", "34012319880229005X"})
  void goodIdentityCards(String number) {
    assertThat(IdCardNumber.problem(number, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "34012319890229005X, 出生日期",
    "340104209003074516, 出生日期",
    "340104190003074516, 出生日期",
    "340104199003074517, 校验位",
    "34010419900307451, 18 位",
    "34010419900307451a, 18 位",
    "'', 18 位"
  })
  void badIdentityCards(String number, String why) {
    assertThat(IdCardNumber.problem(number, TODAY))
        .hasValueSatisfying(sentence -> {
          assertThat(sentence).contains(why);
        });
  }

  @Test
  void bornTodayButNotTomorrow() {
    String number = withCheck("34010420260921001");
    assertThat(IdCardNumber.problem(number, TODAY)).isEmpty();
    assertThat(IdCardNumber.problem(number, TODAY.minusDays(1))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9144030071526726XG", "12340000485000016X", "52340100MJA000016K"})
  void goodCreditCodes(String code) {
    assertThat(CreditCode.problem(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "9144030071526726XH, 校验位",
    "9144030071526726X, 18 位",
    "9144030071526726IG, 不含",
    "'', 18 位"
  })
  void badCreditCodes(String code, String why) {
    assertThat(CreditCode.problem(code))
        .hasValueSatisfying(sentence -> {
          assertThat(sentence).contains(why);
        });
  }

  /** The one check character of eleven that fits. */
  private static String withCheck(String seventeen) {
    return "0123456789X"
        .chars()
        .mapToObj(c -> seventeen + (char) c)
        .filter(number -> IdCardNumber.problem(number, LocalDate.parse("2030-01-01")).isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
