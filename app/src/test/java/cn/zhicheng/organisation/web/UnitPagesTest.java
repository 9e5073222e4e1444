package cn.zhicheng.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.PostApprovals;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SampleSheet;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Registration and settings of units as they see them: FAQ-U8 to FAQ-U10, FAQ-U20 to FAQ-U22. */
@ProductTest
class UnitPagesTest {
  private static final int YEAR = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
  private static final String APPROVALS = "/settings/post-approvals";

  @Autowired PeopleCast cast;
  @Autowired PortalAccounts accounts;
  @Autowired Organisations organisations;
  @Autowired PostApprovals approvals;
  @Autowired Pages pages;

  private static Map<String, String> details(String... more) {
    Map<String, String> fields = new HashMap<>();
    fields.put("city", "340100");
    fields.put("county", "340123");
    fields.put("nature", "事业单位");
    fields.put("department", "none");
    fields.put("contact", "周敏");
    fields.put("contactMobile", "13900000000");
    fields.put("address", "望江西路 1 号");
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }

  @Test
  void theFirstSignOnLeadsToRegistrationAndNowhereElse() {
    Actor fresh = accounts.unit("合肥市蜀山区教育体育局", Numbers.uscc());
    assertThat(pages.get(fresh, "/bindings").location()).isEqualTo("/register/unit");
    var page = pages.get(fresh, "/register/unit");
    assertThat(page.text()).contains("合肥市蜀山区教育体育局", "属地", "业务主管部门", "单位性质");
    assertThat(page.has("input[name=uscc]")).isFalse();

    assertThat(pages.post(fresh, "/register/unit", details()).status()).isEqualTo(303);
    Actor unit = accounts.again(fresh);
    assertThat(organisations.get(unit.organisation()).regionCode()).isEqualTo("340123");
  }

  @Test
  void thePickerGoesOnlyAsDeepAsTheUnitIs() {
    Actor fresh = accounts.unit("合肥市蜀山区教育体育局", Numbers.uscc());
    var province = pages.get(fresh, "/regions/picker?city=340000");
    assertThat(province.has("select[name=county]")).isFalse();
    var city = pages.get(fresh, "/regions/picker?city=340100");
    assertThat(city.page().select("select[name=county] option").eachText())
        .contains("只到合肥市（市属单位）", "肥西县");
  }

  @Test
  void withoutScriptAButtonFillsTheNextStepAndKeepsTheRest() {
    Actor fresh = accounts.unit("合肥市蜀山区教育体育局", Numbers.uscc());
    var page = pages.post(fresh, "/register/unit", details("county", "", "refresh", "true"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.has("select[name=county] option[value=340104]")).isTrue();
    assertThat(page.page().select("input[name=address]").val()).isEqualTo("望江西路 1 号");
  }

  @Test
  void theDepartmentsOfferedAreThoseOfTheRegion() {
    var department = cast.department("蜀山区教体局（主管部门）");
    Actor unit = cast.unit("合肥市第五十中学", "事业单位");
    assertThat(pages.get(unit, "/settings/unit").page().select("select[name=department] option"))
        .anyMatch(o -> o.val().equals(department.id().toString()));
    var elsewhere = pages.get(unit, "/regions/picker?city=340200&county=340207");
    assertThat(elsewhere.page().html()).doesNotContain(department.id().toString());
  }

  @Test
  void settingsRefuseWhatIsStaleAndKeepTheText() {
    Actor unit = cast.unit("合肥市第五十中学", "事业单位");
    assertThat(pages.post(unit, "/settings/unit", details("version", "0")).status()).isEqualTo(303);
    var stale = pages.post(unit, "/settings/unit", details("version", "0", "address", "新地址"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.page().select("input[name=address]").val()).isEqualTo("新地址");
  }

  @Test
  void onlyInstitutionsHaveTheMenuAndThePage() {
    Actor school = cast.unit("合肥市第五十中学", "事业单位");
    Actor company = cast.unit("合肥某某科技有限公司", "民营企业");
    String link = "nav a[href=" + APPROVALS + "]";
    assertThat(pages.get(school, "/settings/unit").has(link)).isTrue();
    assertThat(pages.get(company, "/settings/unit").has(link)).isFalse();
    assertThat(pages.get(company, APPROVALS).status()).isEqualTo(409);
    assertThat(pages.post(company, APPROVALS, Map.of("year", "" + YEAR)).status()).isEqualTo(409);
    Actor bureau = SignedOn.official(Role.BUREAU, school.organisation(), "人社局");
    assertThat(pages.get(bureau, APPROVALS).status()).isEqualTo(403);
    assertThat(pages.post(bureau, APPROVALS, Map.of()).status()).isEqualTo(403);
  }

  @Test
  void theNumbersAreLookedAtOnceMoreBeforeTheyAreSubmittedForGood() {
    Actor unit = cast.unit("合肥市第五十中学", "事业单位");
    var check =
        MockMvcRequestBuilders.multipart(APPROVALS + "/check")
            .file(SampleSheet.png("sheet"))
            .param("year", String.valueOf(YEAR))
            .param("seniorFull", "1")
            .param("seniorAssoc", "4")
            .param("mid", "10")
            .param("junior", "6")
            .with(SignedOn.as(unit))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    var look = pages.answer(check);
    assertThat(look.status()).isEqualTo(200);
    assertThat(look.text()).contains("提交后不可更改", "岗位核准表.png");
    assertThat(approvals.ofUnit(unit.organisation())).isEmpty();

    Map<String, String> hidden = new HashMap<>();
    look.page()
        .select("form input[type=hidden]")
        .forEach(input -> hidden.put(input.attr("name"), input.val()));
    hidden.remove("_csrf");
    assertThat(pages.post(unit, APPROVALS, hidden).status()).isEqualTo(303);
    var list = pages.get(unit, APPROVALS);
    assertThat(list.text()).contains(YEAR + " 年度", "岗位核准表.png");
    assertThat(list.has("tbody form, tbody button")).isFalse();
    assertThat(pages.post(unit, APPROVALS, hidden).status()).isEqualTo(409);
  }

  @Test
  void whatIsMissingIsNamedAtOnce() {
    Actor unit = cast.unit("合肥市第五十中学", "事业单位");
    var page = pages.post(unit, APPROVALS + "/check", Map.of("seniorFull", "一"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.page().select(".error-summary li")).hasSize(6);
    assertThat(page.page().select("input[name=seniorFull]").val()).isEqualTo("一");
  }
}
