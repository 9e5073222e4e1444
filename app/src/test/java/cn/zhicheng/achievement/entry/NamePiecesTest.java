package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may be typed to find a person. */
class NamePiecesTest {
  @Test
  void theNameAndItsInitialsFromEachCharacterOn() {
    assertThat(NamePieces.of("王小明")).containsExactlyInAnyOrder("王小明", "小明", "明", "wxm", "xm", "m");
  }

  @Test
  void aCharacterOfSeveralReadingsIsFoundByEach() {
    assertThat(NamePieces.of("单丽")).contains("sl", "dl", "cl", "l");
  }

  @Test
  void aCharacterWithoutKnownReadingIsPassedOver() {
    assertThat(NamePieces.of("李㛃")).contains("李㛃", "㛃");
    assertThat(NamePieces.of("王𬤇")).contains("王𬤇", "w");
  }

  @Test
  void noNameHasBoundlesslyManySpellings() {
    assertThat(NamePieces.of("单".repeat(30))).hasSizeLessThan(30 * 17 + 30);
  }
}
