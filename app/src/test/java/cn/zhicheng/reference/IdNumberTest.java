package cn.zhicheng.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

  @ParameterizedTest
  @CsvSource({
    "340104199003074516, 1990-03-07, 男",
    "341226198505120025, 1985-05-12, 女",
    "34012319880229005X, 1988-02-29, 男"
  })
  void goodNumbersTellBirthAndSex(String number, LocalDate birth, String sex) {
    IdNumber id = IdNumber.parse(number, TODAY).orElseThrow();
    assertThat(id.birthDate()).isEqualTo(birth);
    assertThat(id.sex()).isEqualTo(sex);
  }

  @Test
  void blanksFullWidthDigitsAndSmallXAreMended() {
    assertThat(IdNumber.parse(" 340123 19880229 005x ", TODAY)).isPresent();
    assertThat(IdNumber.parse("３４０１２３１９８８０２２９００５Ｘ", TODAY).orElseThrow().value())
        .isEqualTo("34012319880229005X");
  }

  @Test
  void formerRegionsAreGood() {
    String body = "34142219800101001";
    assertThat(IdNumber.parse(body + IdNumber.checkCharacter(body), TODAY)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"34012319890229005", "34012319891301005", "34012320260922005"})
  void impossibleAndFutureDatesAreRefused(String body) {
    assertThat(IdNumber.problem(body + IdNumber.checkCharacter(body), TODAY).orElseThrow())
        .contains("出生日期");
  }

  @Test
  void bornTodayIsGood() {
    String body = "34012320260921005";
    assertThat(IdNumber.parse(body + IdNumber.checkCharacter(body), TODAY)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "340104", "3401041990030745161", "34010419900307451A", "护照E12345678"})
  void otherShapesAreRefused(String typed) {
    assertThat(IdNumber.problem(typed, TODAY).orElseThrow()).contains("18 位");
  }

  @Test
  void maskedHidesTheBirthDate() {
    assertThat(IdNumber.parse("34012319880229005X", TODAY).orElseThrow().masked())
        .isEqualTo("340123********005X");
  }

  @Property
  void anyChangedDigitIsDetected(
      @ForAll @IntRange(min = 0, max = 17) int at, @ForAll @IntRange(min = 0, max = 9) int digit) {
    String good = "340104199003074516";
    String changed = good.substring(0, at) + digit + good.substring(at + 1);
    assertThat(IdNumber.parse(changed, TODAY).isPresent()).isEqualTo(changed.equals(good));
  }

  @Property
  void anyChangedDigitOfAnyNumberChangesTheCheckCharacter(
      @ForAll @IntRange(min = 110000, max = 659999) int region,
      @ForAll @IntRange(min = 0, max = 999) int order,
      @ForAll @IntRange(min = 0, max = 16) int at,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    String body = region + "19900307" + "%03d".formatted(order);
    char digit = (char) ('0' + (body.charAt(at) - '0' + shift) % 10);
    String changed = body.substring(0, at) + digit + body.substring(at + 1);
    assertThat(IdNumber.checkCharacter(changed)).isNotEqualTo(IdNumber.checkCharacter(body));
  }
}
