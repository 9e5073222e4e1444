package cn.zhicheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The 专业技术资格评审表 that was downloaded. Texts are without spaces and line breaks: the form sets words
 * across lines and columns.
 *
 * @param text in the order of reading
 * @param pages each page's text, line by line as it lies on the paper
 * @param photo whether a picture of the size of the photo stands in it
 */
record PrintedForm(String text, List<String> pages, boolean photo) {

  static PrintedForm open(Path file) {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      boolean photo = false;
      for (PDPage page : pdf.getPages()) {
        photo |= hasPhoto(page);
      }
      return new PrintedForm(plain(new PDFTextStripper().getText(pdf)), lines(pdf), photo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(PDDocument pdf) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    var pages = new ArrayList<String>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(plain(stripper.getText(pdf)));
    }
    return List.copyOf(pages);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
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

  void says(String... words) {
    for (String word : words) {
      assertThat(text).contains(plain(word));
    }
  }

  /** 「第 x 页　共 y 页」 at the foot of each page. */
  void hasPageNumbers() {
    for (int page = 1; page <= pages.size(); page++) {
      assertThat(pages.get(page - 1)).contains("第" + page + "页共" + pages.size() + "页");
    }
  }

  void hasPhoto() {
    assertThat(photo).as("photo of 413 by 626 pixels in the form").isTrue();
  }
}
