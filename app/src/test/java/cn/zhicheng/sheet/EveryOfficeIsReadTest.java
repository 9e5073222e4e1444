package cn.zhicheng.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.sheet.SheetCell.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same list as Excel, WPS and LibreOffice write it. The parts are written by hand after files
 * of each program: shared and inline strings, runs, phonetic guides, date styles, both epochs.
 */
class EveryOfficeIsReadTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final String WORKBOOK =
      "<workbook xmlns='%s' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
          + "<workbookPr date1904='%s'/><sheets><sheet name='隐藏' sheetId='2' state='hidden' r:id='no'/>"
          + "<sheet name='病案列表' sheetId='1' r:id='r1'/></sheets></workbook>";
  private static final String STYLES =
      "<styleSheet xmlns='%s'><numFmts count='2'>"
          + "<numFmt numFmtId='176' formatCode='yyyy\"年\"m\"月\"d\"日\";@'/>"
          + "<numFmt numFmtId='177' formatCode='0.00_ \"dry\"'/></numFmts>"
          + "<cellStyleXfs count='1'><xf numFmtId='14'/></cellStyleXfs>"
          + "<cellXfs count='5'><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='176'/>"
          + "<xf numFmtId='177'/><xf numFmtId='31'/></cellXfs></styleSheet>";

  @TempDir Path folder;

  private List<List<SheetCell>> read(byte[] content) throws IOException, UnfitSheetException {
    Path file = Files.write(folder.resolve("list.xlsx"), content);
    var rows = new ArrayList<List<SheetCell>>();
    try (SheetFile sheet = SheetFile.open(file, new SheetLimits(5, 60, 100))) {
      sheet.read("病案列表", (number, cells) -> rows.add(List.copyOf(cells)));
    }
    return rows;
  }

  private static String sheet(String space, String rows) {
    return "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><worksheet xmlns='"
        + space
        + "' xmlns:xdr='x'><dimension ref='A1:D3'/><cols><col min='1' max='3' width='9'/></cols><sheetData>"
        + rows
        + "</sheetData><pageMargins left='0.7'/></worksheet>";
  }

  private static Map<String, String> others(String space, String strings, String epoch) {
    return Map.of(
        "workbook", WORKBOOK.formatted(space, epoch),
        "styles", STYLES.formatted(space),
        "sharedStrings", "<sst xmlns='" + space + "'>" + strings + "</sst>");
  }

  @Test
  void excelSharesItsTextsAndShowsNumbersAsDates() throws Exception {
    String strings =
        "<si><t>病案号</t></si><si><r><rPr><b/></rPr><t xml:space='preserve'>合肥 </t></r><r><t>一院</t></r>"
            + "<rPh sb='0' eb='2'><t>ホウヒ</t></rPh><phoneticPr fontId='1'/></si><si><t>甲_x000D_\n乙</t></si>";
    String rows =
        "<row r='1' spans='1:4'><c r='A1' s='0' t='s'><v>0</v></c></row>"
            + "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3' s='1'><v>44075</v></c>"
            + "<c r='C3' s='2'><v>44075.75</v></c><c r='D3' s='3'><v>0.30000000000000004</v></c>"
            + "<c r='E3' s='3'/><c r='F3'><v>3.4010419800101101E+17</v></c><c r='G3' t='b'><v>1</v></c>"
            + "<c r='H3' t='e'><v>#N/A</v></c><c r='I3' t='s'><v>2</v></c></row>";
    var read = read(Workbooks.written(sheet(MAIN, rows), others(MAIN, strings, "0")));
    assertThat(read.get(0)).containsExactly(new SheetCell(Kind.TEXT, "病案号"));
    assertThat(read.get(1))
        .containsExactly(
            new SheetCell(Kind.TEXT, "合肥 一院"),
            new SheetCell(Kind.DATE, "2020-09-01"),
            new SheetCell(Kind.DATE, "2020-09-01"),
            new SheetCell(Kind.NUMBER, "0.3"),
            SheetCell.EMPTY,
            new SheetCell(Kind.NUMBER, "340104198001011000"),
            new SheetCell(Kind.YES_NO, "是"),
            new SheetCell(Kind.ERROR, "#N/A"),
            new SheetCell(Kind.TEXT, "甲\r\n乙"));
  }

  @Test
  void wpsHasChineseDateFormatsAndAHiddenSheetOfItsOwn() throws Exception {
    String rows =
        "<row r='1'><c r='A1' t='s'><v>0</v></c></row>"
            + "<row r='2' customFormat='1'><c r='A2' s='4'><v>44075</v></c><c r='B2'><v>007</v></c></row>";
    var read =
        read(Workbooks.written(sheet(MAIN, rows), others(MAIN, "<si><t>日期</t></si>", "false")));
    assertThat(read.get(1))
        .containsExactly(new SheetCell(Kind.DATE, "2020-09-01"), new SheetCell(Kind.NUMBER, "7"));
  }

  @Test
  void libreOfficeNamesTheKindOfNumbersAndStrictFilesWriteDatesOut() throws Exception {
    String rows =
        "<row r='1' customFormat='false' hidden='false'><c r='A1' s='0' t='inlineStr'><is><t> 日期 </t></is></c></row>"
            + "<row r='2'><c r='A2' s='1' t='n'><v>44075</v></c><c r='B2' t='d'><v>2020-09-01T00:00:00</v></c>"
            + "<c r='C2' t='str'><v>文字</v></c></row>";
    var read = read(Workbooks.written(sheet(STRICT, rows), others(STRICT, "", "0")));
    assertThat(read.get(0)).containsExactly(new SheetCell(Kind.TEXT, "日期"));
    assertThat(read.get(1))
        .containsExactly(
            new SheetCell(Kind.DATE, "2020-09-01"),
            new SheetCell(Kind.DATE, "2020-09-01"),
            new SheetCell(Kind.TEXT, "文字"));
  }

  @Test
  void daysMayBeCountedFrom1904AndThe29February1900NeverWas() throws Exception {
    String rows = "<row r='1'><c r='A1' s='1'><v>42613</v></c><c r='B1' s='1'><v>60</v></c></row>";
    var from1904 = read(Workbooks.written(sheet(MAIN, rows), others(MAIN, "", "1")));
    assertThat(from1904.get(0).get(0)).isEqualTo(new SheetCell(Kind.DATE, "2020-09-01"));
    var from1900 = read(Workbooks.written(sheet(MAIN, rows), others(MAIN, "", "0")));
    assertThat(from1900.get(0).get(1)).isEqualTo(new SheetCell(Kind.NUMBER, "60"));
  }

  @Test
  void aTemplateIsReadBackWithItsStars() throws Exception {
    var columns =
        List.of(
            new TemplateColumn("病案号", true, "最多 30 个字。", "A001", List.of()),
            new TemplateColumn("性别", false, "", "男", List.of("男", "女")));
    byte[] template = SheetTemplate.of("病案列表", columns, List.of("请先读完。"), 2000);
    assertThat(read(template).get(0).stream().map(SheetCell::text)).containsExactly("病案号*", "性别");
    assertThat(TemplateColumn.bare(" 病案号＊ ")).isEqualTo("病案号");
    try (var book =
        new org.apache.poi.xssf.usermodel.XSSFWorkbook(
            new java.io.ByteArrayInputStream(template))) {
      assertThat(book.getSheetAt(0).getDataValidations()).hasSize(1);
      assertThat(book.getSheetAt(0).getColumnStyle(0).getDataFormatString()).isEqualTo("@");
      assertThat(book.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
      assertThat(book.getSheet("填写说明").getRow(4).getCell(2).getStringCellValue()).isEqualTo("");
      assertThat(book.getSheet("填写说明").getRow(3).getCell(2).getStringCellValue())
          .isEqualTo("最多 30 个字。");
    }
  }
}
