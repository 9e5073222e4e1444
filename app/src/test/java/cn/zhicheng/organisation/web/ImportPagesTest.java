package cn.zhicheng.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Operations;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.RegisterCast;
import cn.zhicheng.sheet.SheetReader;
import cn.zhicheng.sheet.UnfitSheetException;
import cn.zhicheng.sheet.Workbooks;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Bodies by Excel: template, a look at every row, the good ones taken over, twice without harm. */
@ProductTest
class ImportPagesTest {
  private static final String COUNTY = "341002";
  private static final String PLACE = "安徽省黄山市屯溪区";
  private static final String PATH = "/organisations/import";
  private static final List<String> HEAD =
      List.of(
          "机构类型", "机构名称", "统一社会信用代码", "属地", "单位性质", "业务主管部门", "主管行业", "联系人", "联系人手机", "固定电话", "地址");

  @Autowired RegisterCast cast;
  @Autowired Operations operations;
  @Autowired Organisations organisations;
  @Autowired Pages pages;
  @Autowired MockMvc mvc;

  private static List<String> row(String kind, String name, String uscc, String... more) {
    String region = more.length > 0 ? more[0] : PLACE;
    String nature = kind.equals("用人单位") ? "事业单位" : "";
    String department = more.length > 1 ? more[1] : "";
    return List.of(kind, name, uscc, region, nature, department, "", "周敏", "", "", "");
  }

  private Pages.Answer upload(Actor actor, byte[] content) {
    return pages.answer(
        MockMvcRequestBuilders.multipart(PATH)
            .file(new MockMultipartFile("file", "名单.xlsx", "", content))
            .with(SignedOn.as(actor))
            .with(SecurityMockMvcRequestPostProcessors.csrf()));
  }

  private static String unique(String name) {
    return name + UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void theTemplateCarriesTheCodesOfTheRegionAndIsReadBack() throws Exception {
    var answer =
        mvc.perform(
                MockMvcRequestBuilders.get(PATH + "/template.xlsx")
                    .with(SignedOn.as(cast.bureau(COUNTY))))
            .andReturn()
            .getResponse();
    try (var workbook =
        new org.apache.poi.xssf.usermodel.XSSFWorkbook(
            new java.io.ByteArrayInputStream(answer.getContentAsByteArray()))) {
      assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("代码表");
      assertThat(workbook.getSheetAt(1).getRow(1).getCell(2).getStringCellValue()).isEqualTo(PLACE);
      assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(3);
    }
    org.assertj.core.api.Assertions.assertThatExceptionOfType(UnfitSheetException.class)
        .isThrownBy(() -> SheetReader.read(answer.getContentAsByteArray(), HEAD))
        .satisfies(e -> assertThat(e.sentence()).contains("没有内容"));
  }

  @Test
  void everyErrorIsNamedByRowAndColumnAndOnlyGoodRowsAreTaken() {
    Actor bureau = cast.bureau(COUNTY);
    String department = cast.authority(OrganisationKind.DEPARTMENT, "屯溪教育局", COUNTY).name();
    String school = unique("屯溪一中");
    byte[] list =
        Workbooks.of(
            HEAD,
            row("用人单位", school, Numbers.uscc(), PLACE, department),
            row("用人单位", school, "", PLACE),
            row("用人单位", unique("坏代码中学"), "11340104003000014G"),
            row("用人单位", unique("邻市中学"), "", "安徽省芜湖市"),
            row("用人单位", unique("无处中学"), "", "安徽省某某县"),
            row("用人单位", unique("无主中学"), "", PLACE, "没有的局"),
            row("学校", unique("错类中学"), ""),
            row("业务主管部门", department, ""));
    var uploaded = upload(bureau, list);
    assertThat(uploaded.status()).isEqualTo(303);
    var look = pages.get(bureau, uploaded.location());
    assertThat(look.page().select("tbody tr").eachText())
        .hasSize(6)
        .anyMatch(r -> r.startsWith("第 3 行") && r.contains("机构名称：与第 2 行重复"))
        .anyMatch(r -> r.startsWith("第 4 行") && r.contains("统一社会信用代码：") && r.contains("校验位"))
        .anyMatch(r -> r.startsWith("第 5 行") && r.contains("属地：") && r.contains("本辖区"))
        .anyMatch(r -> r.startsWith("第 6 行") && r.contains("属地「安徽省某某县」不存在"))
        .anyMatch(r -> r.startsWith("第 7 行") && r.contains("没有找到业务主管部门「没有的局」"))
        .anyMatch(r -> r.startsWith("第 8 行") && r.contains("机构类型："));
    assertThat(look.text()).contains("已登记过，跳过 1 行", "只导入正确的 1 行");
    assertThat(organisations.searchUnits(school, 5)).isEmpty();

    String id = uploaded.location().substring(uploaded.location().indexOf('=') + 1);
    var fields = Map.of("list", id, "version", "0");
    assertThat(pages.get(operations.actor(), uploaded.location()).status()).isEqualTo(404);
    assertThat(pages.post(bureau, PATH + "/take", fields).status()).isEqualTo(303);
    assertThat(pages.post(bureau, PATH + "/take", fields).status()).isEqualTo(409);
    assertThat(organisations.searchUnits(school, 5))
        .singleElement()
        .satisfies(unit -> assertThat(unit.departmentId()).isNotNull());
    assertThat(pages.get(bureau, uploaded.location()).text()).contains("已导入 1 行");

    var again = pages.get(bureau, upload(bureau, list).location());
    assertThat(again.text()).contains("可以导入 0 行", "已登记过，跳过 2 行");
    assertThat(organisations.searchUnits(school, 5)).hasSize(1);
  }

  @Test
  void operationsImportAnywhereInTheProvince() {
    Actor operator = operations.actor();
    String name = unique("芜湖市某评委会办公室");
    var uploaded = upload(operator, Workbooks.of(HEAD, row("评委会组建单位", name, "", "安徽省芜湖市")));
    String id = uploaded.location().substring(uploaded.location().indexOf('=') + 1);
    var fields = Map.of("list", id, "version", "0");
    assertThat(pages.post(operator, PATH + "/take", fields).status()).isEqualTo(303);
    assertThat(pages.get(operator, "/organisations?region=340200&q=" + name).text())
        .contains(name, "评委会组建单位");
  }

  @Test
  void whatIsNoListIsSaidBesideTheField() {
    Actor bureau = cast.bureau(COUNTY);
    var page = upload(bureau, new byte[] {1, 2, 3});
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("这不是 Excel 文件", "不超过 5 MB、5,000 行");
    assertThat(pages.post(bureau, PATH, Map.of()).status()).isEqualTo(422);
  }
}
