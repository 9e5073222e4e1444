package cn.zhicheng.achievement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.TrialCategories;
import cn.zhicheng.achievement.entry.PersonLibrary;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.sheet.MarkedSheet;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** FAQ-P26: a filled template is checked row by row; nothing is taken that nobody asked for. */
@ProductTest
@Import(TrialCategories.class)
class EveryErrorIsToldByRowAndColumnTest {
  private static final String PATH = "/library/TRIAL/import";

  @Autowired LibraryCast cast;
  @Autowired Pages pages;
  @Autowired MockMvc mvc;
  @Autowired PersonLibrary library;

  private Actor wang;

  @BeforeEach
  void makeCast() {
    wang = cast.personOf(cast.unit("安徽省立医院"), "王䶮");
  }

  private int drafts() {
    var counts = library.counts(wang.person()).get("TRIAL");
    return counts == null ? 0 : counts.live();
  }

  /** Fifty rows, of which eight are wrong in nine ways. */
  private static byte[] fifty() {
    List<String>[] rows = Lists.many(50);
    rows[5] = Lists.paper("", 3, "2024-05-01");
    rows[6] = Lists.paper("日期不存在", 3, "2020/13/40");
    rows[7] = Lists.paper("没有这一项", 4, "第九作者");
    rows[8] = Lists.paper("不是数", 5, "第一");
    rows[9] = Lists.paper("长".repeat(301));
    rows[10] = Lists.paper("号码不对", 6, "1002-238");
    rows[11] = Lists.paper("将来", 3, "2099-01-01", 9, "也许");
    rows[12] = rows[0];
    return Lists.papers(rows);
  }

  @Test
  void allKindsOfErrorsAreShownAndOnlyTheGoodRowsAreTakenWhenAskedFor() {
    var uploaded = Lists.upload(pages, wang, PATH, fifty());
    assertThat(uploaded.status()).isEqualTo(303);
    var look = pages.get(wang, uploaded.location());
    assertThat(look.text()).contains("可以导入 42 行", "有错误，不导入 8 行");
    assertThat(look.page().select("tbody tr").eachText())
        .hasSize(9)
        .anyMatch(row -> row.startsWith("第 7 行「论文题目」 请填写论文题目。"))
        .anyMatch(row ->
            row.startsWith("第 8 行「发表日期」")
                && row.contains("2020-09-01")
                && row.endsWith("2020/13/40"))
        .anyMatch(row -> row.startsWith("第 9 行「作者身份」") && row.contains("没有“第九作者”这一项"))
        .anyMatch(row -> row.startsWith("第 10 行「本人排名」") && row.endsWith("请填写整数。 第一"))
        .anyMatch(row -> row.startsWith("第 11 行「论文题目」") && row.contains("最多300个字"))
        .anyMatch(row -> row.startsWith("第 12 行「ISSN 号」") && row.endsWith("1002-238"))
        .anyMatch(row -> row.startsWith("第 13 行「发表日期」") && row.contains("不能晚于今天"))
        .anyMatch(row -> row.startsWith("第 13 行「代表作」") && row.contains("“是”或“否”"))
        .anyMatch(row -> row.startsWith("第 14 行 与第 2 行重复"));
    assertThat(look.text()).contains("导入正确的 42 行", "全部放弃");
    assertThat(drafts()).isZero();

    var take = Map.of("version", "1");
    assertThat(pages.post(wang, uploaded.location() + "/take", take).status()).isEqualTo(303);
    assertThat(drafts()).isEqualTo(42);
    var again = pages.post(wang, uploaded.location() + "/take", take);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("没有重复导入");
    assertThat(drafts()).isEqualTo(42);
    assertThat(pages.get(wang, uploaded.location()).text()).contains("已导入 42 条");
  }

  @Test
  void whatIsInTheLibraryAlreadyIsSkippedWhenTheFileComesAgain() {
    byte[] file = fifty();
    var first = Lists.upload(pages, wang, PATH, file);
    pages.post(wang, first.location() + "/take", Map.of("version", "1"));
    var second = Lists.upload(pages, wang, PATH, file);
    var look = pages.get(wang, second.location());
    assertThat(look.text()).contains("可以导入 0 行", "已经录入过，跳过 42 行");
    assertThat(look.page().select("button[aria-disabled=true]").text()).contains("导入正确的 0 行");
    assertThat(pages.post(wang, second.location() + "/take", Map.of("version", "1")).status())
        .isEqualTo(409);
    assertThat(drafts()).isEqualTo(42);
  }

  @Test
  void theListOfErrorsIsAListThatIsMendedAndUploadedAgain() throws Exception {
    var uploaded =
        Lists.upload(
            pages, wang, PATH, Lists.papers(Lists.paper("好"), Lists.paper("坏", 3, "昨天", 5, "x")));
    byte[] errors = download(uploaded.location() + "/errors.xlsx");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(errors))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      int last = sheet.getRow(0).getLastCellNum() - 1;
      assertThat(sheet.getRow(0).getCell(last).getStringCellValue())
          .isEqualTo(MarkedSheet.PROBLEMS);
      assertThat(sheet.getRow(1).getCell(last).getStringCellValue())
          .contains("原第 3 行", "发表日期", "本人排名");
      int date = 6;
      assertThat(sheet.getRow(0).getCell(date).getStringCellValue()).isEqualTo("发表日期*");
      assertThat(sheet.getRow(1).getCell(date).getStringCellValue()).isEqualTo("昨天");
      assertThat(sheet.getRow(1).getCell(date).getCellStyle().getFillForegroundColor())
          .isNotEqualTo(sheet.getRow(1).getCell(0).getCellStyle().getFillForegroundColor());
      sheet.getRow(1).createCell(date).setCellValue("2024年5月1日");
      sheet.getRow(1).createCell(8).setCellValue("2");
      var out = new java.io.ByteArrayOutputStream();
      book.write(out);
      var mended = Lists.upload(pages, wang, PATH, out.toByteArray());
      assertThat(pages.get(wang, mended.location()).text()).contains("导入全部 1 行");
    }
  }

  @Test
  void theTemplateSaysEverythingAndIsTakenBackFilled() throws Exception {
    byte[] template = download(PATH + "/template.xlsx");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("论文");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("论文题目*");
      assertThat(sheet.getDataValidations()).hasSize(3);
      assertThat(book.getSheet("代码表").getRow(1).getCell(0).getStringCellValue()).isEqualTo("第一作者");
      assertThat(words(book))
          .contains("文字，最多 300 个字。", "「收录情况」为SSCI、EI、SCI时填写，其余情况留空。", "每行导入为一条草稿");
      List<String> cells = List.of("题目", "期刊", "", "", "2024 年第 1 期", "", "2024.3.1", "通讯作者", "2");
      var row = sheet.createRow(1);
      for (int i = 0; i < cells.size(); i++) {
        row.createCell(i).setCellValue(cells.get(i));
      }
      var out = new java.io.ByteArrayOutputStream();
      book.write(out);
      var uploaded = Lists.upload(pages, wang, PATH, out.toByteArray());
      assertThat(pages.get(wang, uploaded.location()).text()).contains("没有错误", "导入全部 1 行");
    }
  }

  @Test
  void whatIsNoListIsSaidWithWhatToDo() {
    assertThat(pages.post(wang, PATH, Map.of()).text()).contains("请选择填好的 Excel 文件");
    var csv =
        Lists.upload(pages, wang, PATH, "a,b".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(pages.get(wang, csv.location()).text()).contains("不能导入", "CSV 文件请用 Excel 打开后另存为");
    var columns =
        Lists.upload(pages, wang, PATH, cn.zhicheng.sheet.Workbooks.of(List.of("论文题目", "姓名")));
    assertThat(pages.get(wang, columns.location()).text()).contains("「姓名」不是模板里的列名");
    var missing =
        Lists.upload(
            pages, wang, PATH, cn.zhicheng.sheet.Workbooks.of(List.of("论文题目"), List.of("甲")));
    assertThat(pages.get(wang, missing.location()).text()).contains("缺少「期刊名称」「年、卷、期」");
    var empty = Lists.upload(pages, wang, PATH, Lists.papers());
    assertThat(pages.get(wang, empty.location()).text()).contains("文件里没有内容");
    assertThat(pages.get(wang, "/library/EDUCATION/import").text()).contains("不用模板导入");
    assertThat(Lists.upload(pages, wang, "/library/EDUCATION/import", Lists.papers()).status())
        .isEqualTo(409);
  }

  private static String words(XSSFWorkbook book) {
    var words = new StringBuilder();
    book.getSheet("填写说明")
        .forEach(row -> row.forEach(cell -> words.append(cell.getStringCellValue()).append('\n')));
    return words.toString();
  }

  private byte[] download(String path) throws Exception {
    var begun = mvc.perform(MockMvcRequestBuilders.get(path).with(SignedOn.as(wang))).andReturn();
    if (begun.getRequest().isAsyncStarted()) {
      begun =
          mvc.perform(
                  org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch(
                      begun))
              .andReturn();
    }
    return begun.getResponse().getContentAsByteArray();
  }
}
