package cn.zhicheng.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers whose check digit tells a slip of the pen at once (domain 4.16). */
class CheckTest {
  @ParameterizedTest
  @CsvSource({
    "ISSN, 1002-2384, true",
    "ISSN, 0378-5955, true",
    "ISSN, 2434-561X, true",
    "ISSN, 0378-5956, false",
    "ISSN, 03785955, false",
    "ISBN, 978-0-306-40615-7, true",
    "ISBN, 9780306406157, true",
    "ISBN, 978-0-306-40615-8, false",
    "ISBN, 0-306-40615-2, false",
    "CN, 11-1234/G4, true",
    "CN, CN 34-1089, true",
    "CN, 111-234/G4, false",
    "PATENT, ZL201010123456.X, false",
    "PATENT, ZL200410000001.8, false",
    "PATENT, 201010123456, false"
  })
  void aSlipIsFound(Check check, String typed, boolean right) {
    assertThat(check.passes(typed)).isEqualTo(right);
    assertThat(check.sentence()).endsWith("。");
  }

  /** Sentences and templates show it; it must not be refused. */
  @ParameterizedTest
  @EnumSource(Check.class)
  void theExamplePassesItsOwnCheck(Check check) {
    assertThat(check.passes(check.example())).isTrue();
    assertThat(check.sentence()).contains(check.example());
  }

  /** One digit of eleven possible check characters is right, whatever the number. */
  @ParameterizedTest
  @CsvSource({"ZL201910123456", "200580012345", "ZL202130987654"})
  void exactlyOneCheckCharacterFitsAPatent(String number) {
    assertThat("0123456789X".chars().filter(c -> Check.PATENT.passes(number + "." + (char) c)))
        .hasSize(1);
  }
}
