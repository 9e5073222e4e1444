package cn.zhicheng.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list and template we write, with cells that a spreadsheet would like to compute. */
class TypedTextIsNoFormulaTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1+1",
        "-2+3",
        "@SUM(1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "＝1+1",
        "=cmd|' /C calc'!A0"
      })
  void itStaysTextInWhateverWeWrite(String typed) throws IOException {
    for (byte[] file : List.of(list(typed), marked(typed), template(typed))) {
      List<Cell> cells = cells(file);
      assertThat(cells).allMatch(cell -> cell.getCellType() == CellType.STRING);
      List<Cell> found =
          cells.stream().filter(cell -> same(cell.getStringCellValue(), typed)).toList();
      assertThat(found)
          .isNotEmpty()
          .allMatch(cell -> cell.getCellStyle().getQuotePrefixed(), "quoted");
    }
  }

  @Test
  void ordinaryTextIsNotQuotedAndTooLongOneIsCut() throws IOException {
    assertThat(cells(list("张三"))).noneMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    String longer =
        IntStream.range(0, 10_000)
            .mapToObj(i -> String.valueOf((char) (0x4e00 + i * 7919 % 20_000)).repeat(4))
            .collect(Collectors.joining());
    assertThat(cells(marked(longer)))
        .anyMatch(cell -> cell.getStringCellValue().length() == 32_000);
  }

  /** So what holds here holds for every list. */
  @Test
  void nobodyElseWritesWorkbooks() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("cn.zhicheng.sheet..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi.xssf..", "org.apache.poi.ss..", "org.apache.poi.hssf..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.zhicheng"));
  }

  /** Line ends are told apart by no file. */
  private static boolean same(String read, String typed) {
    return read.replace("\r", "\n").equals(typed.replace("\r", "\n"));
  }

  private static byte[] list(String typed) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var list = new ListSheet("名单", List.of("姓名", "备注"))) {
      list.add(List.of("甲", typed));
      list.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] marked(String typed) throws IOException {
    var out = new ByteArrayOutputStream();
    var lines =
        Stream.of(
            new MarkedSheet.Line(List.of(typed, "乙"), Set.of(0), "甲不对"),
            new MarkedSheet.Line(List.of("丙", typed), Set.of(), typed));
    MarkedSheet.write("错误", List.of(column("姓名"), column("备注")), lines, out);
    return out.toByteArray();
  }

  private static TemplateColumn column(String title) {
    return new TemplateColumn(title, false, "", "", List.of());
  }

  private static byte[] template(String typed) {
    var column = new TemplateColumn("职称", true, "", "", List.of(typed));
    return SheetTemplate.of("模板", List.of(column), List.of("说明"), 10);
  }

  private static List<Cell> cells(byte[] file) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var cells = new java.util.ArrayList<Cell>();
      book.forEach(sheet -> {
        for (Row row : sheet) {
          row.forEach(cells::add);
        }
      });
      return cells;
    }
  }
}
