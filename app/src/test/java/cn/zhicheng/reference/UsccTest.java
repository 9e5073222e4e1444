package cn.zhicheng.reference;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {
  /**
   * The 31 characters of GB 32100-2015; others may be mended to one of them, and so stay the same
   * code.
   */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9144030071526726XG",
        "91330100799655058B",
        "914403001922038216",
        "12340000485000016X",
        "12340100MB0000019L",
        "91340100MA2N0001XG",
        "11340104003000014F",
        "52340100MJA000016K"
      })
  void goodCodes(String code) {
    assertThat(Uscc.problem(code)).isEmpty();
    assertThat(Uscc.parse(" " + code.toLowerCase(java.util.Locale.ROOT)).orElseThrow().value())
        .isEqualTo(code);
  }

  @Test
  void tellsTheRegion() {
    assertThat(Uscc.parse("11340104003000014F").orElseThrow().regionCode()).isEqualTo("340104");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "11340104003000014", "1134010400300001IF", "11340104003000014FF"})
  void otherShapesAreRefused(String typed) {
    assertThat(Uscc.problem(typed).orElseThrow()).contains("18 位");
  }

  @Property
  void anyChangedCharacterIsDetected(
      @ForAll @IntRange(min = 0, max = 17) int at,
      @ForAll @IntRange(min = 0, max = 30) int letter) {
    String good = "91340100MA2N0001XG";
    String changed = good.substring(0, at) + ALPHABET.charAt(letter) + good.substring(at + 1);
    assertThat(Uscc.parse(changed).isPresent()).isEqualTo(changed.equals(good));
  }
}
