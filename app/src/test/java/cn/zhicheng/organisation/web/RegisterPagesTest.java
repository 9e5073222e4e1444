package cn.zhicheng.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.RegisterCast;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register as bureaus and operations see it, and what a bureau keeps in it. */
@ProductTest
class RegisterPagesTest {
  private static final String CITY = "341700";
  private static final String COUNTY = "341702";
  private static final String OTHER_COUNTY = "341721";

  @Autowired RegisterCast cast;
  @Autowired Organisations organisations;
  @Autowired Pages pages;

  private static Map<String, String> form(String kind, String name, String region) {
    Map<String, String> fields = new HashMap<>();
    fields.put("kind", kind);
    fields.put("name", name);
    fields.put("region", region);
    fields.put("contact", "方静");
    return fields;
  }

  @Test
  void aBureauSeesItsRegionAndBelowAndNothingElse() {
    Organisation here = cast.authority(OrganisationKind.DEPARTMENT, "教育局", COUNTY);
    Organisation beside = cast.authority(OrganisationKind.DEPARTMENT, "教育局", OTHER_COUNTY);
    Actor county = cast.bureau(COUNTY);
    Actor city = cast.bureau(CITY);
    assertThat(pages.get(county, "/organisations").text()).contains(here.name());
    assertThat(pages.get(county, "/organisations").text()).doesNotContain(beside.name());
    assertThat(pages.get(county, "/organisations/" + here.id()).status()).isEqualTo(200);
    assertThat(pages.get(county, "/organisations/" + beside.id()).status()).isEqualTo(404);
    assertThat(pages.get(county, "/organisations?region=" + OTHER_COUNTY).status()).isEqualTo(404);
    assertThat(pages.get(county, "/organisations?region=nowhere").status()).isEqualTo(404);
    assertThat(pages.get(city, "/organisations?q=" + beside.name()).text()).contains(beside.name());
    assertThat(pages.get(city, "/organisations").has("a[href*='region=" + COUNTY + "']")).isTrue();
  }

  @Test
  void operationsSeeTheWholeRegisterButKeepNothingInIt() {
    Organisation body = cast.authority(OrganisationKind.ORGANISER, "评委会办公室", COUNTY);
    Actor operations = SignedOn.operations();
    var page = pages.get(operations, "/organisations/" + body.id());
    assertThat(page.text()).contains(body.name());
    assertThat(page.has("form[action*=standing]")).isFalse();
    assertThat(page.has("a[href$=edit]")).isFalse();
    assertThat(pages.get(operations, "/organisations/new").status()).isEqualTo(403);
    Actor department = cast.official(cast.authority(OrganisationKind.DEPARTMENT, "教育局", COUNTY));
    assertThat(pages.get(department, "/organisations").status()).isEqualTo(403);
  }

  @Test
  void theFilterStandsInTheAddressAndEveryPageFollowsTheOneBefore() {
    List<String> names = new ArrayList<>();
    Organisation department = cast.authority(OrganisationKind.DEPARTMENT, "卫生健康委", "341723");
    for (int i = 0; i < 23; i++) {
      names.add(cast.unit("分页医院" + (char) ('A' + i), "341723", "").name());
    }
    Actor bureau = cast.bureau("341723");
    var first = pages.get(bureau, "/organisations?kind=UNIT&q=分页医院");
    List<String> seen = new ArrayList<>(first.page().select("tbody th a").eachText());
    assertThat(seen).hasSize(20);
    String next = first.page().select("a[rel=next]").attr("href");
    assertThat(next).contains("kind=UNIT").contains("after=");
    seen.addAll(
        pages
            .get(bureau, URLDecoder.decode(next, StandardCharsets.UTF_8))
            .page()
            .select("tbody th a")
            .eachText());
    assertThat(seen).containsExactlyElementsOf(names);
    assertThat(pages.get(bureau, "/organisations?kind=DEPARTMENT").text())
        .contains(department.name())
        .doesNotContain("分页医院");
  }

  @Test
  void aCodeIsFoundByItsBeginning() {
    String uscc = Numbers.uscc();
    Organisation unit = cast.unit("代码医院", COUNTY, uscc);
    var page = pages.get(cast.bureau(COUNTY), "/organisations?q=" + uscc.substring(0, 17));
    assertThat(page.page().select("tbody th a").eachText()).containsExactly(unit.name());
  }

  @Test
  void departmentAAndUnitBOfOneBodyStandBesideEachOther() {
    String uscc = Numbers.uscc();
    Organisation unit = cast.unit("贵池区教体局", COUNTY, uscc);
    Organisation department = cast.authority(OrganisationKind.DEPARTMENT, "贵池区教体局", COUNTY);
    Actor bureau = cast.bureau(COUNTY);
    Map<String, String> fields = form("DEPARTMENT", department.name(), COUNTY);
    fields.put("uscc", uscc);
    fields.put("version", "0");
    assertThat(pages.post(bureau, "/organisations/" + department.id(), fields).status())
        .isEqualTo(303);
    assertThat(pages.get(bureau, "/organisations/" + unit.id()).text())
        .contains("同一法人的其他身份", department.name());
    assertThat(organisations.get(unit.id()).id()).isNotEqualTo(department.id());
  }

  @Test
  void aRenamedDepartmentKeepsItsOldNameInTheHistory() {
    Organisation department = cast.authority(OrganisationKind.DEPARTMENT, "旧名教育局", COUNTY);
    Actor bureau = cast.bureau(COUNTY);
    Map<String, String> fields = form("DEPARTMENT", department.name() + "（新）", COUNTY);
    fields.put("version", "0");
    fields.put("industry", "教育");
    String path = "/organisations/" + department.id();
    assertThat(pages.post(bureau, path, fields).status()).isEqualTo(303);
    assertThat(pages.get(bureau, path).text())
        .contains("名称由「" + department.name() + "」改为「" + department.name() + "（新）」")
        .contains("主管行业 教育");

    var stale = pages.post(bureau, path, fields);
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.page().select("input[name=name]").val()).endsWith("（新）");
  }

  @Test
  void whatIsWrongWithANewBodyIsSaidAtOnce() {
    Actor bureau = cast.bureau(COUNTY);
    Organisation there = cast.authority(OrganisationKind.DEPARTMENT, "同名局", COUNTY);
    Map<String, String> fields = form("DEPARTMENT", there.name(), COUNTY);
    fields.put("uscc", "11340104003000014G");
    fields.put("contactMobile", "123");
    var page = pages.post(bureau, "/organisations", fields);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.page().select(".error-summary li").eachText())
        .hasSize(3)
        .anyMatch(s -> s.contains("同名"))
        .anyMatch(s -> s.contains("校验位"));
    assertThat(page.page().select("input[name=name]").val()).isEqualTo(there.name());
    fields = form("DEPARTMENT", "邻县局", OTHER_COUNTY);
    assertThat(pages.post(bureau, "/organisations", fields).text()).contains("只能选本辖区内的地区");
    fields = form("BUREAU", "第二个人社局", COUNTY);
    assertThat(pages.post(bureau, "/organisations", fields).text()).contains("每个地区只设一个");
    fields = form("UNIT", "某医院", COUNTY);
    assertThat(pages.post(bureau, "/organisations", fields).status()).isEqualTo(422);
  }

  @Test
  void aNewDepartmentTakesUnitsOfItsRegion() {
    Actor bureau = cast.bureau(COUNTY);
    String name = "贵池区水利局" + Numbers.uscc().substring(12);
    var made = pages.post(bureau, "/organisations", form("DEPARTMENT", name, COUNTY));
    assertThat(made.status()).isEqualTo(303);
    String department = made.location().substring("/organisations/".length());
    Organisation unit = cast.unit("水文站", COUNTY, "");
    var fields = Map.of("version", "0", "department", department);
    assertThat(pages.post(bureau, "/organisations/" + unit.id(), fields).status()).isEqualTo(303);
    Organisation changed = organisations.get(unit.id());
    assertThat(changed.departmentId()).hasToString(department);
    assertThat(changed.name()).isEqualTo(unit.name());
    assertThat(pages.get(bureau, made.location()).text()).contains("所辖用人单位", unit.name());
  }
}
