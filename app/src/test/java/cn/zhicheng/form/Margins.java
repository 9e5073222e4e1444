package cn.zhicheng.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds text that runs off its page. */
final class Margins {
  private static final float OUTER = mm(17);

  private Margins() {}

  /** The characters closer to a paper edge than the narrower margin. */
  static List<String> inkBeyond(byte[] pdf) throws IOException {
    var beyond = new ArrayList<String>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
              float right = at.getXDirAdj() + at.getWidthDirAdj();
              if (at.getXDirAdj() < OUTER || right > at.getPageWidth() - OUTER) {
                beyond.add(at.getUnicode() + " at " + at.getXDirAdj());
              }
            }
          };
      stripper.getText(document);
    }
    return beyond;
  }

  private static float mm(float millimetres) {
    return millimetres * 72 / 25.4f;
  }
}
