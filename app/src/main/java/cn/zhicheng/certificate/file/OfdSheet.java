package cn.zhicheng.certificate.file;

import cn.zhicheng.certificate.file.OfdPen.Type;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ofdrw.layout.element.canvas.DrawContext;
import org.ofdrw.layout.element.canvas.TextAlign;

/** The certificate drawn on an OFD page as its PDF shows it; all lengths in millimetres. */
final class OfdSheet {
  private static final double VALUE = 160;
  private static final double EM = 4.59;
  private static final double WIDTH = 114;
  private final CertificateSheet sheet;
  private final DrawContext page;
  private final OfdPen pen;

  OfdSheet(CertificateSheet sheet, DrawContext page, OfdPen pen) {
    this.sheet = sheet;
    this.page = page;
    this.pen = pen;
  }

  void draw(@Nullable Path photo, Path code) throws IOException {
    frame();
    if (photo != null) {
      page.drawImage(photo, 44.5, 30, 35, 53);
    }
    page.drawImage(code, 44, 122, 36, 36);
    left();
    right();
  }

  private void frame() {
    pen.color(155, 28, 28);
    page.setLineWidth(0.8);
    page.strokeRect(9, 9, 279, 192);
    page.setLineWidth(0.2);
    page.strokeRect(11.5, 11.5, 274, 187);
    pen.color(217, 184, 184);
    page.beginPath().moveTo(112, 24).lineTo(112, 186).stroke();
  }

  private void left() throws IOException {
    double y = 97;
    for (String line : CertificateSheet.STATEMENT) {
      pen.write(line, 62, y, Type.plain(3.88), TextAlign.center);
      y += 7;
    }
    pen.write("扫描二维码查验证书", 62, 162, Type.plain(3.2), TextAlign.center);
    pen.write("证书编号　" + sheet.number(), 62, 174, Type.strong(4.2), TextAlign.center);
  }

  private void right() throws IOException {
    var red = new Type(10.9, true, 155, 28, 28);
    pen.write(CertificateSheet.TITLE, 199, 37, red, TextAlign.center);
    double em = sheet.dense() ? 3.7 : EM;
    double y = 58;
    for (Map.Entry<String, String> line : sheet.lines().entrySet()) {
      pen.write(line.getKey(), 128, y, Type.strong(em), TextAlign.left);
      for (String part : wrapped(line.getValue(), (int) (WIDTH / em))) {
        pen.write(part, VALUE, y, Type.plain(em), TextAlign.left);
        y += 1.4 * em;
      }
      y += 0.75 * em;
    }
    pen.write(sheet.issuer(), 274, 171, Type.strong(5.3), TextAlign.right);
    pen.write(sheet.issuedOn(), 274, 181, Type.plain(EM), TextAlign.right);
  }

  private static List<String> wrapped(String text, int most) {
    int[] characters = text.codePoints().toArray();
    var lines = new ArrayList<String>();
    for (int from = 0; from < characters.length; from += most) {
      int count = Math.min(most, characters.length - from);
      lines.add(new String(characters, from, count));
    }
    return lines;
  }
}
