package cn.zhicheng.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingList;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 「人员注册审核」 and 「个人中心」 by role: FAQ-U18, FAQ-P15, FAQ-D4. */
@ProductTest
class BindingPagesTest {
  @Autowired PeopleCast cast;
  @Autowired Pages pages;
  @Autowired StatementCounter statements;

  private Actor unit;

  @BeforeEach
  void aUnit() {
    unit = cast.unit("合肥市蜀山区教育体育局", "事业单位");
  }

  private static Map<String, String> decision(Binding seen, String decision, String opinion) {
    return Map.of(
        "version", String.valueOf(seen.version()), "decision", decision, "opinion", opinion);
  }

  @Test
  void theUnitSeesWhoAsksAndApproves() {
    Actor person = cast.waiting("王䶮", unit);
    Binding request = cast.latest(person);
    assertThat(pages.get(unit, "/bindings").text()).contains("王䶮", "教研员", "审核");
    var page = pages.get(unit, "/bindings/" + request.id());
    assertThat(page.text()).contains("本单位教研室职工", "在编", "********", "138****0000", "审核通过", "退回");

    var answer = pages.post(unit, "/bindings/" + request.id(), decision(request, "APPROVE", ""));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(pages.get(unit, "/bindings").text()).doesNotContain("王䶮");
    assertThat(pages.get(unit, "/bindings?state=ACTIVE").text()).contains("王䶮");
    assertThat(pages.get(person, "/me").text()).contains("已绑定", "合肥市蜀山区教育体育局");
  }

  @Test
  void aReturnReachesThePersonWithItsReason() {
    Actor person = cast.waiting("王䶮", unit);
    Binding request = cast.latest(person);
    String path = "/bindings/" + request.id();
    assertThat(pages.post(unit, path, decision(request, "RETURN", "")).status()).isEqualTo(422);
    pages.post(unit, path, decision(request, "RETURN", "岗位应为教研员"));
    assertThat(pages.get(person, "/me").text()).contains("已退回", "岗位应为教研员");
    var again = pages.get(person, "/me/unit");
    assertThat(again.page().select("textarea[name=reason]").text()).contains("本单位教研室职工");
  }

  @Test
  void aStaleDecisionIsRefusedAndItsTextKept() {
    Binding request = cast.latest(cast.waiting("王䶮", unit));
    String path = "/bindings/" + request.id();
    pages.post(unit, path, decision(request, "APPROVE", ""));
    var late = pages.post(unit, path, decision(request, "RETURN", "材料还不齐全"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("周敏", "审核通过", "材料还不齐全");
  }

  @Test
  void anotherUnitGetsNotFound() {
    Binding request = cast.latest(cast.waiting("王䶮", unit));
    Actor other = cast.unit("合肥市第五十中学", "事业单位");
    assertThat(pages.get(other, "/bindings/" + request.id()).status()).isEqualTo(404);
    assertThat(
            pages
                .post(other, "/bindings/" + request.id(), decision(request, "APPROVE", ""))
                .status())
        .isEqualTo(404);
    assertThat(pages.get(other, "/bindings").text()).doesNotContain("王䶮");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"DEPARTMENT", "BUREAU", "ORGANISER"})
  void noOtherAuditorHasARightOverBindings(Role role) {
    Binding request = cast.latest(cast.waiting("王䶮", unit));
    Actor other = SignedOn.official(role, unit.organisation(), "合肥市蜀山区教育体育局");
    String path = "/bindings/" + request.id();
    assertThat(pages.get(other, "/bindings").status()).isEqualTo(403);
    assertThat(pages.get(other, path).status()).isEqualTo(403);
    assertThat(pages.post(other, path, decision(request, "APPROVE", "")).status()).isEqualTo(403);
    assertThat(pages.get(other, "/me").status()).isEqualTo(403);
    assertThat(pages.get(other, "/tasks").has("nav a[href=/bindings]")).isFalse();
  }

  /** FAQ-U19. */
  @Test
  void theTaskCentreFilteredByPersonalRegistrationLeadsToTheAudit() {
    Actor person = cast.waiting("王䶮", unit);
    String path = "/bindings/" + cast.latest(person).id();
    var filtered = pages.get(unit, "/tasks?kind=BINDING");
    assertThat(filtered.text()).contains("个人注册信息", "人员注册审核：王䶮");
    assertThat(filtered.has("a[href=" + path + "]")).isTrue();
    assertThat(pages.get(unit, "/tasks?kind=APPLICATION").has("a[href=" + path + "]")).isFalse();
  }

  @Test
  void applicantsDecideNothingAndUnitsHaveNoPersonalPages() {
    Actor person = cast.waiting("王䶮", unit);
    Binding request = cast.latest(person);
    assertThat(
            pages
                .post(person, "/bindings/" + request.id(), decision(request, "APPROVE", ""))
                .status())
        .isEqualTo(403);
    assertThat(pages.get(unit, "/me").status()).isEqualTo(403);
    assertThat(pages.get(unit, "/units/search?name=x").status()).isEqualTo(403);
    assertThat(cast.latest(person).status()).isEqualTo(BindingState.PENDING);
  }

  @Test
  void thePersonWithdrawsAndChoosesAgain() {
    Actor person = cast.waiting("王䶮", unit);
    Binding request = cast.latest(person);
    var withdrawal =
        Map.of("binding", request.id().toString(), "version", String.valueOf(request.version()));
    assertThat(pages.post(person, "/me/unit/withdraw", withdrawal).status()).isEqualTo(303);
    assertThat(pages.get(person, "/me/unit").has("input[name=replaces]")).isFalse();
    assertThat(pages.post(person, "/me/unit/withdraw", withdrawal).status()).isEqualTo(409);
  }

  @Test
  void theProfileIsSavedOnceAndAStaleWindowKeepsItsText() {
    Actor person = cast.unbound("王䶮");
    Map<String, String> fields =
        Map.of(
            "version", "0",
            "mobile", "13912345678",
            "email", "wang@example.com",
            "ethnicity", "汉族",
            "workStart", "2010-08",
            "seriesNo", "08");
    assertThat(pages.post(person, "/me", fields).status()).isEqualTo(303);
    var stale = pages.post(person, "/me", fields);
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.page().select("input[name=email]").val()).isEqualTo("wang@example.com");
  }

  @Test
  void longListsPageByKeyWithoutGapOrRepeat() {
    for (int i = 0; i < BindingList.PAGE + 3; i++) {
      cast.waiting("王䶮" + i, unit);
    }
    Set<String> seen = new HashSet<>();
    var first = pages.get(unit, "/bindings");
    first.page().select("tbody th").eachText().forEach(seen::add);
    assertThat(seen).hasSize(BindingList.PAGE);
    var second = pages.get(unit, first.page().select("a[rel=next]").attr("href"));
    second.page().select("tbody th").eachText().forEach(seen::add);
    assertThat(seen).hasSize(BindingList.PAGE + 3);
    assertThat(second.has("a[rel=next]")).isFalse();
  }

  @Test
  void noPageAsksTheDatabaseMoreThanSixTimes() {
    Actor person = cast.waiting("王䶮", unit);
    String audit = "/bindings/" + cast.latest(person).id();
    for (String path : new String[] {"/bindings", audit, "/settings/unit"}) {
      statements.take();
      pages.get(unit, path);
      assertThat(statements.take()).as(path).isLessThanOrEqualTo(6);
    }
    for (String path : new String[] {"/me", "/me/unit"}) {
      statements.take();
      pages.get(person, path);
      assertThat(statements.take()).as(path).isLessThanOrEqualTo(6);
    }
  }
}
