package cn.zhicheng.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Word documents and OFDs as people upload them, made on the spot, and archives that are neither.
 */
public final class SampleArchives {
  private static final String OFD = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private SampleArchives() {}

  /** A title, a paragraph of this text, a table and a picture. */
  public static byte[] docx(String text) {
    try (var document = new XWPFDocument()) {
      var title = document.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      var bold = title.createRun();
      bold.setBold(true);
      bold.setFontSize(18);
      bold.setText("工作总结");
      document.createParagraph().createRun().setText(text);
      var table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("项目名称");
      table.getRow(0).getCell(1).setText("本人角色");
      table.getRow(1).getCell(0).setText("蜀山区供水改造");
      table.getRow(1).getCell(1).setText("负责人");
      var picture = document.createParagraph().createRun();
      picture.addPicture(
          new ByteArrayInputStream(SampleFiles.png(300, 200)),
          XWPFDocument.PICTURE_TYPE_PNG,
          "现场.png",
          Units.toEMU(150),
          Units.toEMU(100));
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** One page with this text in a font it does not bring, a frame, and a picture. */
  public static byte[] ofd(String text) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    xml(
        entries,
        "OFD.xml",
        "<ofd:OFD "
            + OFD
            + " DocType=\"OFD\" Version=\"1.1\"><ofd:DocBody><ofd:DocInfo/>"
            + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    xml(
        entries,
        "Doc_0/Document.xml",
        "<ofd:Document "
            + OFD
            + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 140"
            + "</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>"
            + "</ofd:CommonData><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>"
            + "</ofd:Pages></ofd:Document>");
    xml(
        entries,
        "Doc_0/DocumentRes.xml",
        "<ofd:Res "
            + OFD
            + " BaseLoc=\"Res\"><ofd:MultiMedias><ofd:MultiMedia ID=\"9\""
            + " Type=\"Image\"><ofd:MediaFile>a.png</ofd:MediaFile></ofd:MultiMedia>"
            + "</ofd:MultiMedias></ofd:Res>");
    entries.put("Doc_0/Res/a.png", SampleFiles.png(300, 200));
    xml(
        entries,
        "Doc_0/Pages/Page_0/Content.xml",
        "<ofd:Page "
            + OFD
            + "><ofd:Content><ofd:Layer ID=\"2\">"
            + "<ofd:PathObject ID=\"3\" Boundary=\"10 10 190 120\" LineWidth=\"0.5\">"
            + "<ofd:StrokeColor Value=\"180 20 20\"/><ofd:AbbreviatedData>M 0 0 L 190 0 L 190 120"
            + " L 0 120 C</ofd:AbbreviatedData></ofd:PathObject>"
            + "<ofd:TextObject ID=\"4\" Boundary=\"20 20 170 12\" Font=\"5\" Size=\"8\">"
            + "<ofd:FillColor Value=\"20 20 20\"/><ofd:TextCode X=\"0\" Y=\"8\" DeltaX=\"g 40 9\">"
            + text
            + "</ofd:TextCode></ofd:TextObject>"
            + "<ofd:ImageObject ID=\"6\" ResourceID=\"9\" Boundary=\"20 50 60 40\""
            + " CTM=\"60 0 0 40 0 0\"/></ofd:Layer></ofd:Content></ofd:Page>");
    return zip(entries);
  }

  /** The archive with one more entry, or another content of one it has. */
  public static byte[] with(byte[] archive, String name, byte[] content) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    entries.put(name, content);
    return zip(entries);
  }

  static byte[] zip(Map<String, byte[]> entries) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void xml(Map<String, byte[]> entries, String name, String xml) {
    entries.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }
}
