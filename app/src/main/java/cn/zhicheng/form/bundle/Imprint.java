package cn.zhicheng.form.bundle;

import cn.zhicheng.form.print.DrawnText;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * What every page of a volume says besides its own: which page of how many it is, and who took the
 * volume out of the system, at its foot and as a faint watermark across it.
 *
 * @param subject what the volume is of, e.g. the application's number
 * @param reader who took it out: body, name and time
 */
public record Imprint(String subject, String reader) {
  private static final float FOOT = 7.5f;
  private static final float MARK = 15;
  private static final float HALF = 480;
  private static final float[] LINES = {-260, 0, 260};
  private static final double SLOPE = Math.toRadians(32);

  void on(PDDocument pdf, DrawnText text) throws IOException {
    PDAppearanceStream mark = mark(pdf, text);
    int pages = pdf.getNumberOfPages();
    int no = 0;
    for (PDPage page : pdf.getPages()) {
      no++;
      try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
        PDRectangle box = page.getMediaBox();
        centred(content, text, box, 21, "全卷第 " + no + " 页　共 " + pages + " 页");
        centred(content, text, box, 10, subject + "　" + reader);
        content.transform(Matrix.getTranslateInstance(box.getWidth() / 2, box.getHeight() / 2));
        content.drawForm(mark);
      }
    }
  }

  private static void centred(
      PDPageContentStream content, DrawnText text, PDRectangle box, float y, String line)
      throws IOException {
    content.beginText();
    content.newLineAtOffset((box.getWidth() - text.width(line, FOOT)) / 2, y);
    text.show(content, line, FOOT);
    content.endText();
  }

  /** Drawn once, shown on every page. */
  private PDAppearanceStream mark(PDDocument pdf, DrawnText text) throws IOException {
    var form = new PDAppearanceStream(pdf);
    form.setBBox(new PDRectangle(-HALF, -HALF, 2 * HALF, 2 * HALF));
    form.setResources(new PDResources());
    var faint = new PDExtendedGraphicsState();
    faint.setNonStrokingAlphaConstant(0.16f);
    float width = text.width(reader, MARK);
    try (var content =
        new PDPageContentStream(pdf, form, form.getContentStream().createOutputStream())) {
      content.setGraphicsStateParameters(faint);
      content.setNonStrokingColor(0.25f);
      content.transform(Matrix.getRotateInstance(SLOPE, 0, 0));
      for (float y : LINES) {
        content.beginText();
        content.newLineAtOffset(-width / 2, y);
        text.show(content, reader, MARK);
        content.endText();
      }
    }
    return form;
  }
}
