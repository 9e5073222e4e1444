package cn.zhicheng.form.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintableTextTest {
  private final FormFonts fonts = new FormFonts();

  @Test
  void everyKangxiRadicalBecomesACharacterThatCanBePrinted() {
    var radicals = IntStream.rangeClosed(0x2F00, 0x2FD5).toArray();
    PrintableText text = fonts.printable(new String(radicals, 0, radicals.length));
    assertThat(text.missing()).isEmpty();
    assertThat(text.xhtml().codePoints()).noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF);
  }

  @Test
  void everyPairOfTheSupplementLeadsFromARadicalToACharacterOfTheFonts() {
    IntStream.rangeClosed(0x2E80, 0x2EFF)
        .filter(c -> LookAlikes.meant(c) != c)
        .forEach(c -> {
          assertThat(LookAlikes.hidden(LookAlikes.meant(c))).as("U+%X", c).isFalse();
          assertThat(fonts.printable(Character.toString(c)).missing()).as("U+%X", c).isEmpty();
        });
  }

  @Test
  void aCharacterWithoutGlyphIsCountedAndShownInItsContext() {
    PrintableText text = PrintableText.of("<p>甲乙X丙</p>\n<p>X</p>", c -> c != 'X');
    assertThat(text.xhtml()).isEqualTo("<p>甲乙〓丙</p>\n<p>〓</p>");
    assertThat(text.missing()).isEqualTo(List.of(new MissingGlyph("U+0058", 2, "甲乙〓丙")));
  }

  @Test
  void charactersOfEveryPlaneTheStandardAsksForHaveAGlyph() {
    assertThat(fonts.printable("䶮㛃㙓𬱖𫖯𣸸𠅤𡋾𨭆𨨏鿫鿬鿭·").missing()).isEmpty();
  }
}
