package cn.zhicheng.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The registration page as people see it: FAQ-P7 to FAQ-P14. */
@ProductTest
class RegistrationPagesTest {
  private static final String PAGE = "/register/person";

  @Autowired PeopleCast cast;
  @Autowired PortalAccounts accounts;
  @Autowired Pages pages;

  private Actor fresh;

  @BeforeEach
  void aFirstSignOn() {
    fresh = accounts.person("王䶮", "34012319880229005X");
  }

  private static Map<String, String> typed(Map<String, String> more) {
    Map<String, String> fields = new HashMap<>();
    fields.put("mobile", "13812345678");
    fields.put("ethnicity", "汉族");
    fields.put("workStart", "2010-08");
    fields.put("seriesNo", "08");
    fields.putAll(more);
    return fields;
  }

  @Test
  void everyOtherPageLeadsHereFirst() {
    assertThat(pages.get(fresh, "/me").location()).isEqualTo(PAGE);
    assertThat(pages.get(fresh, "/me/unit").location()).isEqualTo(PAGE);
  }

  @Test
  void thePortalsDataAreShownMaskedAndCannotBeTyped() {
    var page = pages.get(fresh, PAGE);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("王䶮", "340123********005X", "1988-02-29", "是否同步注册单位", "选择所在单位", "申请说明");
    assertThat(page.page().html()).doesNotContain("34012319880229005X");
    assertThat(page.has("input[name=name][value=王䶮]")).isFalse();
    assertThat(page.page().select("input[name=mobile]").val()).isEqualTo("13800000000");
  }

  @Test
  void theSwitchStandsOnYes() {
    var page = pages.get(fresh, PAGE);
    assertThat(page.page().select("input[name=bindNow][checked]").val()).isEqualTo("true");
    assertThat(page.has(".switch + .switched textarea[name=reason]")).isTrue();
    assertThat(page.has(".switch ~ .unswitched input[name=awaited]")).isTrue();
  }

  @Test
  void theSearchShowsRegionAndMaskedCodeWithAButtonBehindEachName() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    cast.unit("第一中学" + mark, "事业单位");
    var page = pages.get(fresh, "/units/search?name=" + mark);
    assertThat(page.text()).contains("第一中学" + mark, "安徽省合肥市蜀山区", "****", "选择");
  }

  @Test
  void aSearchWithoutAHitSaysThatTheUnitIsNotRegisteredAndWhatToDo() {
    var page = pages.get(fresh, "/units/search?name=没有这个单位");
    assertThat(page.text()).contains("还没有在本系统注册", "是否同步注册单位", "选为「否」", "法人账号", "变更单位");
    assertThat(page.page().select("textarea[readonly]").text())
        .contains("没有这个单位", "http://localhost/", "单位登录", "前往政务网");
  }

  /** Sends the form on this page as a browser without script does, pressing one of its buttons. */
  private Pages.Answer press(
      Pages.Answer page, String button, String value, Map<String, String> typed) {
    Map<String, String> fields = new HashMap<>();
    var form = Objects.requireNonNull(page.page().getElementById("unit-form"));
    form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
    fields.putAll(typed);
    fields.put(button, value);
    return pages.post(fresh, form.attr("action"), fields);
  }

  @Test
  void withoutScriptTheSearchIsAPageThatCarriesEverythingTyped() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Actor unit = cast.unit("第一中学" + mark, "事业单位");
    Map<String, String> typed = typed(Map.of("reason", "教研室", "bindNow", "true"));
    var empty = press(pages.get(fresh, PAGE), "find", "true", typed);
    assertThat(empty.text()).contains("选择单位", "查找", "返回");
    var found = press(empty, "find", "true", Map.of("unitName", mark));
    String id = found.page().select(".unit-hits button[name=choose][form=unit-form]").val();
    assertThat(id).isEqualTo(unit.organisation().toString());

    var chosen = press(found, "choose", id, Map.of("unitName", mark));
    assertThat(chosen.page().select("input[name=unitId]").val()).isEqualTo(id);
    assertThat(chosen.page().select("input[name=mobile]").val()).isEqualTo("13812345678");
    assertThat(chosen.page().select("textarea[name=reason]").text()).isEqualTo("教研室");

    var back = press(found, "back", "true", Map.of());
    assertThat(back.page().select("input[name=mobile]").val()).isEqualTo("13812345678");
    assertThat(back.has("input[name=unitId]")).isFalse();
  }

  @Test
  void whoseUnitIsNotRegisteredGoesOnWithNoAndEverythingTyped() {
    Map<String, String> typed = typed(Map.of("reason", "教研室", "awaiting", "宣城市没有注册的学校"));
    var page = pages.post(fresh, PAGE, typed);
    assertThat(page.page().select("input[name=bindNow][checked]").val()).isEqualTo("false");
    assertThat(page.page().select("input[name=awaited]").val()).isEqualTo("宣城市没有注册的学校");
    assertThat(page.page().select("input[name=mobile]").val()).isEqualTo("13812345678");
  }

  @Test
  void theEnterKeySubmitsAndDoesNotLookForUnits() {
    var form = pages.get(fresh, PAGE).page().select("#unit-form");
    assertThat(form.select("button[type=submit]").getFirst().text()).isEqualTo("提交");
    assertThat(form.select("button[type=submit]").getFirst().hasAttr("name")).isFalse();
  }

  @Test
  void choosingAUnitKeepsEverythingTyped() {
    Actor unit = cast.unit("合肥市第五十中学", "事业单位");
    var page =
        pages.post(
            fresh, PAGE, typed(Map.of("reason", "教研室", "choose", unit.organisation().toString())));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().select("input[name=unitId]").val())
        .isEqualTo(unit.organisation().toString());
    assertThat(page.page().select("input[name=mobile]").val()).isEqualTo("13812345678");
    assertThat(page.page().select("textarea[name=reason]").text()).isEqualTo("教研室");
    assertThat(page.page().select("select[name=ethnicity] option[selected]").val()).isEqualTo("汉族");
  }

  @Test
  void whatIsMissingIsNamedAtOnceAndTheTypedTextStays() {
    var page = pages.post(fresh, PAGE, typed(Map.of("bindNow", "true", "post", "教研员")));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.page().select(".error-summary li")).hasSize(3);
    assertThat(page.page().select("input[name=post]").val()).isEqualTo("教研员");
  }

  @Test
  void withNoThePersonEntersWithoutAUnit() {
    Actor newcomer = cast.newcomer("李㛃");
    var answer = pages.post(newcomer, PAGE, typed(Map.of("bindNow", "false")));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.location()).isEqualTo("/me");
    assertThat(pages.get(accounts.again(newcomer), "/me").text()).contains("未绑定", "变更单位");
  }

  @Test
  void withYesThePersonWaits() {
    Actor unit = cast.unit("合肥市第五十中学", "事业单位");
    Actor newcomer = cast.newcomer("王䶮");
    var fields =
        typed(
            Map.of(
                "bindNow", "true",
                "unitId", unit.organisation().toString(),
                "reason", "教研室职工",
                "personnelKind", "在编"));
    assertThat(pages.post(newcomer, PAGE, fields).status()).isEqualTo(303);
    Actor person = accounts.again(newcomer);
    assertThat(cast.latest(person).status()).isEqualTo(BindingState.PENDING);
    assertThat(pages.get(person, "/me").text()).contains("待审核", "合肥市第五十中学");
    assertThat(pages.get(person, PAGE).location()).isEqualTo("/me");
  }
}
