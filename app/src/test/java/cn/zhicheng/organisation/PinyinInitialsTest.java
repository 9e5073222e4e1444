package cn.zhicheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** By which letters a name may be typed. */
class PinyinInitialsTest {
  private static List<String> of(String name) {
    return PinyinInitials.of(NameKey.of(name));
  }

  @Test
  void aCharacterCountsWithEveryReading() {
    assertThat(of("厦会长")).containsExactly("sx", "hk", "cz");
    assertThat(of("蜀山")).containsExactly("s", "s");
  }

  @Test
  void lettersAndDigitsStandForThemselvesAndSignsForNothing() {
    assertThat(of("第５０中（A 区）")).containsExactly("d", "5", "0", "z", "a", "oq");
  }

  @Test
  void aCharacterWithoutKnownReadingStopsNothing() {
    assertThat(of("䶮山")).containsExactly("", "s");
    assertThat(NameGrams.of("䶮山", of("䶮山"))).contains("䶮", "䶮山", "s").doesNotContain("", "ys");
  }
}
