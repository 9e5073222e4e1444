package cn.zhicheng.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.reference.TitleLevel;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A slip of the pen in a certificate number is found before anything is looked up. */
class CertificateNumberProperties {
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Example
  void theCheckCharacterIsThatOfTheStandard() {
    assertThat(CertificateNumber.check("A12425GABC1234002")).isEqualTo('M');
  }

  @Property
  void everyNumberIsSoundHoweverItIsTyped(
      @ForAll @IntRange(min = 2000, max = 2099) int year,
      @ForAll @IntRange(min = 1, max = 27) int series,
      @ForAll TitleLevel level,
      @ForAll @IntRange(min = 1, max = 999_999) int sequence) {
    CertificateNumber number = number(year, series, level, sequence);
    assertThat(number.sound()).isTrue();
    String loose = " " + number.text().substring(0, 6) + " - " + number.text().substring(6);
    assertThat(CertificateNumber.typed(loose.toLowerCase(java.util.Locale.ROOT))).isEqualTo(number);
  }

  @Property
  void everySingleWrongCharacterIsFound(
      @ForAll @IntRange(min = 2000, max = 2099) int year,
      @ForAll @IntRange(min = 1, max = 27) int series,
      @ForAll TitleLevel level,
      @ForAll @IntRange(min = 1, max = 999_999) int sequence,
      @ForAll @IntRange(min = 0, max = 15) int place) {
    String text = number(year, series, level, sequence).text();
    for (char wrong : ALPHABET.toCharArray()) {
      String typed = text.substring(0, place) + wrong + text.substring(place + 1);
      assertThat(CertificateNumber.typed(typed).sound()).isEqualTo(typed.equals(text));
    }
  }

  /** Of numbers that are given out; the others show why some are passed over. */
  @Property
  void everySwapOfNeighboursInTheSequenceIsFound(
      @ForAll @IntRange(min = 2000, max = 2099) int year,
      @ForAll @IntRange(min = 1, max = 27) int series,
      @ForAll TitleLevel level,
      @ForAll @IntRange(min = 1, max = 999_999) int sequence,
      @ForAll @IntRange(min = 8, max = 14) int place) {
    CertificateNumber number = number(year, series, level, sequence);
    Assume.that(number.sturdy());
    Assume.that(number.text().charAt(place) != number.text().charAt(place + 1));
    assertThat(number.swapped(place).sound()).isFalse();
  }

  /** The standard overlooks one swap in a hundred: few numbers are passed over for that. */
  @Example
  void nearlyAllNumbersAreGivenOut() {
    long sturdy =
        java.util.stream.IntStream.rangeClosed(1, 100_000)
            .filter(i -> number(2026, 22, TitleLevel.SENIOR_ASSOC, i).sturdy())
            .count();
    assertThat(sturdy).isBetween(90_000L, 99_999L);
  }

  private static CertificateNumber number(int year, int series, TitleLevel level, int sequence) {
    return CertificateNumber.of(year, "%02d".formatted(series), level, sequence);
  }
}
