package cn.zhicheng.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a list may not be; each refusal says what to do. */
class HostileSheetsAreRefusedTest {
  private static final List<String> HEAD = List.of("机构名称", "属地");
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static String refusal(byte[] content) {
    var refused = new StringBuilder();
    assertThatExceptionOfType(UnfitSheetException.class)
        .isThrownBy(() -> SheetReader.read(content, HEAD))
        .satisfies(e -> refused.append(e.sentence()));
    return refused.toString();
  }

  private static String cell(String text) {
    return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  private static String sheet(String rows) {
    return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
  }

  @Test
  void aGoodListIsReadWithItsRowNumbersAndWithoutBlankRows() throws UnfitSheetException {
    var rows =
        SheetReader.read(
            Workbooks.of(HEAD, List.of(" 教育局 ", "340104"), List.of("", ""), List.of("水利局")), HEAD);
    assertThat(rows)
        .containsExactly(
            new SheetRow(2, List.of("教育局", "340104")), new SheetRow(4, List.of("水利局", "")));
  }

  @Test
  void cellsWithoutReferenceFollowTheOneBefore() throws UnfitSheetException {
    String head = "<row r='1'>" + cell("机构名称") + cell("属地") + "</row>";
    var rows =
        SheetReader.read(
            Workbooks.sheet(sheet(head + "<row r='2'>" + cell("甲") + cell("乙") + "</row>")), HEAD);
    assertThat(rows).containsExactly(new SheetRow(2, List.of("甲", "乙")));
  }

  @Test
  void whatIsNoWorkbookIsSaidByItsContentNotItsName() {
    assertThat(refusal("a,b".getBytes(StandardCharsets.UTF_8))).contains("不是 Excel 文件");
    assertThat(refusal(HexFormat.of().parseHex("d0cf11e0a1b11ae1"))).contains("另存为");
    assertThat(refusal(Workbooks.zip(Map.of("a.txt", new byte[3])))).contains("不是 Excel 文件");
    assertThat(refusal(new byte[SheetReader.MAX_BYTES + 1])).contains("超过 5 MB");
  }

  @Test
  void macrosLinksAndEmbeddedThingsAreRefused() {
    for (String name : List.of("xl/vbaProject.bin", "xl/macrosheets/sheet1.xml")) {
      assertThat(refusal(Workbooks.zip(Map.of(name, new byte[3])))).contains("宏");
    }
    for (String name : List.of("xl/externalLinks/e.xml", "xl/embeddings/o.bin")) {
      assertThat(refusal(Workbooks.zip(Map.of(name, new byte[3])))).contains("外部链接");
    }
    assertThat(refusal(Workbooks.zip(Map.of("../x", new byte[3])))).contains("结构不正常");
  }

  @Test
  void formulasAreRefusedWithTheirRow() {
    assertThat(refusal(Workbooks.formula(HEAD))).contains("第 2 行有公式");
  }

  @Test
  void aBombIsStoppedBeforeItIsOpened() {
    byte[] zeros = new byte[30 * 1024 * 1024];
    byte[] many =
        Workbooks.sheet(
            sheet("<row>" + cell("甲") + "</row>\n".repeat(1) + " <x/>".repeat(8_000_000)));
    assertThat(refusal(Workbooks.zip(Map.of("xl/workbook.xml", zeros)))).contains("打不开");
    assertThat(refusal(Workbooks.strings("<sst><si><t>" + "甲".repeat(300_000) + "</t></si></sst>")))
        .contains("展开后过大");
    assertThat(refusal(many)).contains("展开后过大");
  }

  @Test
  void endlessTagsDepthsAndReferencesAreStopped() {
    assertThat(refusal(Workbooks.sheet(sheet("<row a='" + "x".repeat(100_000) + "'/>"))))
        .contains("展开后过大");
    assertThat(refusal(Workbooks.sheet(sheet("<a>".repeat(10_000))))).contains("打不开");
    String far = "<row><c r='" + "Z".repeat(60) + "1' t='inlineStr'><is><t>x</t></is></c></row>";
    assertThat(refusal(Workbooks.sheet(sheet(far)))).contains("打不开");
    assertThat(refusal(Workbooks.sheet(sheet("<row><c t='s'><v>7</v></c></row>")))).contains("打不开");
    String wide = "<row><c r='XFD1' t='inlineStr'><is><t>x</t></is></c></row>";
    assertThat(refusal(Workbooks.sheet(sheet(wide)))).contains("超出了模板的列");
  }

  @Test
  void billionsOfLaughsAreNotHeard() {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + sheet("<row r='1'>" + cell("&b;") + "</row>");
    assertThat(refusal(Workbooks.sheet(laughs))).contains("打不开");
    assertThat(refusal(Workbooks.strings(laughs))).contains("打不开");
  }

  @Test
  void otherKindsOfWorkbooksAreToldHowToBeSaved() {
    assertThat(refusal(Workbooks.zip(Map.of("xl/workbook.bin", new byte[3]))))
        .contains("另存为 .xlsx");
    assertThat(refusal(Workbooks.zip(Map.of("content.xml", new byte[3])))).contains("不是 Excel 文件");
    byte[] cut = java.util.Arrays.copyOf(Workbooks.of(HEAD, List.of("甲", "乙")), 900);
    assertThat(refusal(cut)).contains("打不开");
  }

  @Test
  void entitiesReachNothing() {
    String external =
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
            + sheet("<row r='1'>" + cell("&e;") + cell("属地") + "</row>");
    assertThat(refusal(Workbooks.sheet(external))).contains("打不开");
  }

  @Test
  void tooManyRowsOtherColumnsAndEmptyListsAreTold() {
    String rows = String.join("", Collections.nCopies(5002, "<row>" + cell("甲") + "</row>"));
    assertThat(refusal(Workbooks.sheet(sheet(rows)))).contains("5,000 行");
    assertThat(refusal(Workbooks.of(List.of("名称", "属地"), List.of("甲")))).contains("列名与模板不一致");
    assertThat(refusal(Workbooks.of(HEAD))).contains("没有内容");
    assertThat(refusal(Workbooks.of(HEAD, List.of("甲".repeat(501))))).contains("超过 500 个字");
  }
}
