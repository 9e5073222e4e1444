package cn.zhicheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The 专业技术资格评审表 that was downloaded.
 *
 * @param text without spaces and line breaks: the form sets words across lines and columns
 * @param photo whether a picture in the proportions of the photo stands in it
 */
record PrintedForm(String text, int pages, boolean photo) {
  private static final Pattern PAGE = Pattern.compile("第(\\d+)页共(\\d+)页");

  static PrintedForm open(Path file) {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u3000]+", "");
      boolean photo = false;
      for (PDPage page : pdf.getPages()) {
        photo |= hasPhoto(page);
      }
      return new PrintedForm(text, pdf.getNumberOfPages(), photo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasPhoto(PDPage page) throws IOException {
    for (var name : page.getResources().getXObjectNames()) {
      if (page.getResources().getXObject(name) instanceof PDImageXObject picture
          && picture.getWidth() == 413
          && picture.getHeight() == 626) {
        return true;
      }
    }
    return false;
  }

  void hasSections(String... titles) {
    says(titles);
  }

  void says(String... words) {
    for (String word : words) {
      assertThat(text).contains(word.replaceAll("\\s+", ""));
    }
  }

  /** 「第 x 页　共 y 页」, y the same and right everywhere. */
  void hasPageNumbers() {
    var counts =
        PAGE.matcher(text).results().map(found -> Integer.parseInt(found.group(2))).toList();
    assertThat(counts).isNotEmpty().allMatch(count -> count == pages);
  }

  void hasPhoto() {
    assertThat(photo).as("photo of 413 by 626 pixels in the form").isTrue();
  }
}
