package cn.zhicheng.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Whatever people type is printed as they typed it, and does nothing else. */
class HostileTextTest {
  @Test
  void markupIsPrintedAsText() throws IOException {
    byte[] pdf =
        print("<script>alert(1)</script><img src=\"file:///etc/passwd\"/>&amp;]]>${1+1}<?x?>");
    assertThat(FormPrinter.text(pdf))
        .contains("<script>alert(1)</script><imgsrc=\"file:///etc/passwd\"/>&amp;]]>${1+1}<?x?>")
        .doesNotContain("root:");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page < document.getNumberOfPages(); page++) {
        assertThat(ReviewFormTest.images(document.getPage(page))).isEmpty();
      }
    }
  }

  @Test
  void controlAndFormatCharactersDisappear() {
    assertThat(FormPrinter.text(print("甲\u0000乙\u0008丙\u202e丁\u200b戊\ufeff己\ud800庚\uffff辛\ufe0f壬")))
        .contains("甲乙丙丁戊己庚辛壬");
  }

  @Test
  void aWordOfFiveThousandLettersStaysOnThePage() throws IOException {
    byte[] pdf = print("W".repeat(5000));
    assertThat(FormPrinter.text(pdf).chars().filter(c -> c == 'W').count()).isEqualTo(2 * 5000);
    assertThat(Margins.inkBeyond(pdf)).isEmpty();
  }

  @Test
  void aRunOfRareCharactersWrapsInItsBox() throws IOException {
    byte[] pdf = print("𣸸𠅤𫄧𫍯".repeat(120));
    assertThat(FormPrinter.text(pdf).codePoints().filter(c -> c == 0x23E38).count()).isEqualTo(240);
    assertThat(Margins.inkBeyond(pdf)).isEmpty();
  }

  @Test
  void radicalsBecomeTheCharactersTheyStandFor() {
    assertThat(FormPrinter.text(print("⼈⺠教育⻓⼤"))).contains("人民教育长大");
  }

  @Test
  void aCharacterNoFontHasIsOwnedUpTo() {
    byte[] pdf = print("张\uD87A\uDFF0明同志");
    List<String> pages = FormPrinter.pages(pdf);
    assertThat(pages.getFirst()).contains("1 个字暂无字形");
    assertThat(FormPrinter.text(pdf)).contains("张〓明同志", "编码U+2EBF0，出现2处，首处上下文「张〓明同志」");
  }

  private static byte[] print(String text) {
    return FormPrinter.print(SampleForms.withRemarks(text));
  }
}
