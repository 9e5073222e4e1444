package cn.zhicheng.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * FAQ-P14, FAQ-P15: who waits for a unit is told when it has registered, and chooses it at once.
 */
@ProductTest
class AwaitedUnitTest {
  @Autowired PeopleCast cast;
  @Autowired AwaitUnit await;
  @Autowired AwaitedUnits awaited;
  @Autowired RequestBinding request;
  @Autowired Pages pages;

  private final String name = "宣城市第九小学（" + UUID.randomUUID().toString().substring(0, 8) + "）";

  private Actor waitingFor(String person) {
    Actor actor = cast.unbound(person);
    await.await(actor, name);
    return actor;
  }

  private AwaitedUnit seen(Actor person) {
    return awaited.of(person.person()).orElseThrow();
  }

  @Test
  void theInvitationSaysHowManyWaitAndHowTheUnitRegisters() {
    Actor person = waitingFor("王䶮");
    waitingFor("李㛃");
    var page = pages.get(person, "/me/unit");
    assertThat(page.page().select("#awaited textarea[readonly]").text())
        .contains(name, "http://localhost/", "「单位登录」", "「前往政务网」", "法人账号", "2 人在平台上等待");
    assertThat(page.has("button[data-copy=f-invitation][hidden]")).isTrue();
    assertThat(page.text()).doesNotContain("李㛃");
    assertThat(pages.get(person, "/me").text()).contains(name, "还没有在本平台注册");
  }

  @Test
  void onceTheUnitRegistersThePersonIsToldAndChoosesItWithOneClick() {
    Actor person = waitingFor("王䶮");
    assertThat(seen(person).registered()).isEmpty();
    Actor unit = cast.unit(name, "事业单位");

    for (String path : new String[] {"/me", "/me/unit"}) {
      var page = pages.get(person, path);
      assertThat(page.text()).contains("已在本平台注册，可以选择了", "安徽省合肥市蜀山区");
      String link = page.page().select(".unit-hits a").attr("href");
      assertThat(pages.get(person, link).page().select("input[name=unitId]").val())
          .isEqualTo(unit.organisation().toString());
    }
  }

  @Test
  void bracketsAndSpacesMayBeTypedAnotherWay() {
    Actor person = cast.unbound("王䶮");
    await.await(person, " " + name.replace('（', '(').replace('）', ')').replace("第九", "第 九"));
    cast.unit(name, "事业单位");
    assertThat(seen(person).registered()).hasSize(1);
  }

  @Test
  void aDepartmentOfThatNameIsNotWhatTheyWaitFor() {
    Actor person = waitingFor("王䶮");
    cast.department(name);
    assertThat(seen(person).registered()).isEmpty();
  }

  @Test
  void theUnitLearnsHowManyWaitAndNeverWho() {
    waitingFor("王䶮");
    waitingFor("李㛃");
    Actor unit = cast.unit(name, "事业单位");
    assertThat(pages.get(unit, "/bindings").text())
        .contains("2 人在等待本单位")
        .doesNotContain("王䶮", "李㛃");
    Actor other = cast.unit("合肥市第五十中学" + UUID.randomUUID(), "事业单位");
    assertThat(pages.get(other, "/bindings").text()).doesNotContain("人在等待本单位");
  }

  @Test
  void whoAsksAUnitWaitsNoLonger() {
    Actor person = waitingFor("王䶮");
    Actor unit = cast.unit(name, "事业单位");
    request.request(person, PeopleCast.choice(unit.organisation()));
    assertThat(awaited.of(person.person())).isEmpty();
    assertThat(pages.get(unit, "/bindings").text()).doesNotContain("人在等待本单位");
  }

  @Test
  void theNameMayBeNotedAtRegistrationWithNo() {
    Actor fresh = cast.newcomer("胡㛃");
    var fields =
        Map.of(
            "mobile", "13812345678",
            "ethnicity", "汉族",
            "workStart", "2010-08",
            "seriesNo", "08",
            "bindNow", "false",
            "awaited", name);
    assertThat(pages.post(fresh, "/register/person", fields).status()).isEqualTo(303);
    assertThat(awaited.waitingFor(name)).isEqualTo(1);
  }

  @Test
  void aNameTooShortToBeWholeIsRefusedAndStaysTyped() {
    Actor person = cast.unbound("王䶮");
    assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> await.await(person, "九小"));
    var page = pages.post(person, "/me/unit/awaited", Map.of("awaited", "九小"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.page().select("input[name=awaited]").val()).isEqualTo("九小");
    assertThat(page.page().select(".error-summary").text()).contains("单位全称");
  }

  @Test
  void theLastNoteCountsAndCanBeTakenBack() {
    Actor person = waitingFor("王䶮");
    await.await(person, "另一所" + name);
    assertThat(awaited.waitingFor(name)).isZero();
    assertThat(pages.post(person, "/me/unit/awaited/stop", Map.of()).status()).isEqualTo(303);
    assertThat(awaited.of(person.person())).isEmpty();
  }
}
