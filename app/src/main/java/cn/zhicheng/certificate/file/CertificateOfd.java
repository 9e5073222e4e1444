package cn.zhicheng.certificate.file;

import cn.zhicheng.form.print.QrCode;
import cn.zhicheng.form.print.TypeParts;
import cn.zhicheng.shared.ProvinceTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.dom4j.DocumentException;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.ofd.docInfo.CustomDatas;
import org.ofdrw.font.Font;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.canvas.Canvas;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The certificate as OFD (GB/T 33190), the fonts cut down to its characters. Name and number also
 * stand among its data, where programs find them whatever the outlines are.
 */
@Component
public class CertificateOfd {
  private static final double WIDTH = 297;
  private static final double HEIGHT = 210;

  /** Equal sheets give equal bytes. */
  public byte[] render(CertificateSheet sheet) {
    try {
      Path folder = Files.createTempDirectory("certificate");
      try {
        return SteadyZip.of(made(sheet, folder));
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] made(CertificateSheet sheet, Path folder) throws IOException {
    Font regular = font(sheet, folder, false);
    Font bold = font(sheet, folder, true);
    Path photo = photo(sheet, folder);
    Path code = Files.write(folder.resolve("code.png"), QrCode.png(sheet.address()));
    var out = new ByteArrayOutputStream(1 << 16);
    try (var document = new OFDDoc(out)) {
      var page = new VirtualPage(WIDTH, HEIGHT);
      page.getStyle().setMargin(0d);
      var canvas = new Canvas(0, 0, WIDTH, HEIGHT);
      canvas.setPosition(Position.Absolute);
      canvas.setDrawer(context ->
          new OfdSheet(sheet, context, new OfdPen(context, regular, bold)).draw(photo, code));
      page.add(canvas);
      document.addVPage(page);
      describe(sheet, document.getOfdDir().getOfd().getDocBody().getDocInfo());
    } catch (DocumentException e) {
      throw new IllegalStateException("The OFD that was just made can't be read", e);
    }
    return out.toByteArray();
  }

  private static void describe(CertificateSheet sheet, CT_DocInfo info) {
    LocalDate day = ProvinceTime.day(sheet.certificate().issuedAt());
    String hash = sheet.hash();
    info.setDocID(
            new UUID(
                Long.parseUnsignedLong(hash, 0, 16, 16), Long.parseUnsignedLong(hash, 16, 32, 16)))
        .setTile(CertificateSheet.TITLE + " " + sheet.number())
        .setCreationDate(day)
        .setModDate(day)
        .setCreator("Zhicheng")
        .setCustomDatas(
            new CustomDatas()
                .addCustomData("证书编号", sheet.number())
                .addCustomData("姓名", sheet.certificate().person().name()));
  }

  private static Font font(CertificateSheet sheet, Path folder, boolean bold) throws IOException {
    String name = bold ? "SongBold" : "Song";
    Path file = folder.resolve(name + ".ttf");
    Files.write(file, TypeParts.subset(sheet.text(), bold));
    return new Font(name, name, file);
  }

  private static @Nullable Path photo(CertificateSheet sheet, Path folder) throws IOException {
    byte[] photo = sheet.photo();
    return photo == null ? null : Files.write(folder.resolve("photo.jpg"), photo);
  }
}
