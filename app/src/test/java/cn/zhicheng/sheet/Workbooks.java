package cn.zhicheng.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests: good ones as Excel writes them, and hand-made bad ones. */
public final class Workbooks {
  private Workbooks() {}

  @SafeVarargs
  public static byte[] of(List<String> head, List<String>... rows) {
    return write(workbook -> {
      var sheet = workbook.createSheet("机构名单");
      fill(sheet.createRow(0), head);
      for (int i = 0; i < rows.length; i++) {
        fill(sheet.createRow(i + 1), rows[i]);
      }
    });
  }

  /** With a formula in the second row. */
  public static byte[] formula(List<String> head) {
    return write(workbook -> {
      var sheet = workbook.createSheet("机构名单");
      fill(sheet.createRow(0), head);
      sheet.createRow(1).createCell(0).setCellFormula("1+1");
    });
  }

  /** A zip of these entries, which need be no workbook at all. */
  public static byte[] zip(Map<String, byte[]> entries) {
    try (var out = new ByteArrayOutputStream();
        var zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A smallest workbook whose first sheet is this XML. */
  public static byte[] sheet(String xml) {
    return zip(parts(xml, Map.of()));
  }

  /** A smallest workbook with these shared strings. */
  public static byte[] strings(String xml) {
    return zip(parts("<worksheet/>", Map.of("sharedStrings", xml)));
  }

  /**
   * A workbook of hand-written parts: the sheet's XML, and others by the kind of their relation.
   */
  public static byte[] written(String sheet, Map<String, String> others) {
    return zip(parts(sheet, others));
  }

  private static Map<String, byte[]> parts(String xml, Map<String, String> others) {
    String types =
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
            + "officedocument.spreadsheetml.sheet.main+xml'/>"
            + "<Override PartName='/xl/s.xml' ContentType='application/vnd.openxmlformats-"
            + "officedocument.spreadsheetml.worksheet+xml'/></Types>";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String rels =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/"
            + "relationships'><Relationship Id='r1' Type='"
            + office;
    String book =
        "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='"
            + office
            + "'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>";
    var more = new StringBuilder();
    var parts = new java.util.LinkedHashMap<String, byte[]>();
    others.forEach((kind, content) -> {
      String target = kind.equals("workbook") ? "" : kind + ".xml";
      more.append(
          "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(kind, office, kind, target));
      parts.put("xl/" + kind + ".xml", bytes(content));
    });
    parts.put("[Content_Types].xml", bytes(types));
    parts.put(
        "_rels/.rels", bytes(rels + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"));
    parts.putIfAbsent("xl/workbook.xml", bytes(book));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        bytes(rels + "/worksheet' Target='s.xml'/>" + more + "</Relationships>"));
    parts.put("xl/s.xml", bytes(xml));
    return parts;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void fill(org.apache.poi.xssf.usermodel.XSSFRow row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }

  private static byte[] write(java.util.function.Consumer<XSSFWorkbook> content) {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
