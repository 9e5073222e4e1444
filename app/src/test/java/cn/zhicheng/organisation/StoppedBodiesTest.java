package cn.zhicheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A suspended body reads, but decides nothing, and nobody binds to it anew. */
@ProductTest
class StoppedBodiesTest {
  private static final String DISTRICT = "340104";

  @Autowired RegisterCast register;
  @Autowired PeopleCast people;
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired MoveBody move;
  @Autowired Organisations organisations;
  @Autowired Pages pages;

  private void suspend(UUID body) {
    int version = organisations.get(body).version();
    move.move(register.bureau(DISTRICT), body, version, OrganisationMove.SUSPEND, "单位已撤销登记。");
  }

  @Test
  void aSuspendedUnitReadsButDecidesNothing() {
    Actor unit = people.unit("合肥市停用中学", "事业单位");
    Actor person = people.waiting("胡㛃", unit);
    suspend(unit.organisation());

    Binding request = people.latest(person);
    String path = "/bindings/" + request.id();
    assertThat(pages.get(unit, path).status()).isEqualTo(200);
    var fields = Map.of("version", "" + request.version(), "decision", "APPROVE");
    var refused = pages.post(unit, path, fields);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("已被人社部门停用");
    assertThat(people.latest(person).status()).isEqualTo(request.status());
    assertThat(organisations.get(unit.organisation()).bindable()).isFalse();

    int version = organisations.get(unit.organisation()).version();
    move.move(
        register.bureau(DISTRICT), unit.organisation(), version, OrganisationMove.REACTIVATE, "");
    assertThat(pages.post(unit, path, fields).status()).isEqualTo(303);
  }

  @Test
  void aSuspendedDepartmentFindsItsButtonsGoneAndTheReasonInTheirPlace() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    String path = "/application-audits/" + story.application();
    assertThat(pages.get(story.department(), path).has("#f-opinion")).isTrue();
    suspend(story.department().organisation());
    assertThat(pages.get(story.department(), path).has("#f-opinion")).isFalse();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> climb.pass(story, story.department()))
        .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("SUSPENDED"));
  }

  @Test
  void aReasonMustBeGivenAndOneColleagueIsFirst() {
    Organisation unit = register.unit("合肥市某医院", DISTRICT, "");
    Actor bureau = register.bureau(DISTRICT);
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> move.move(bureau, unit.id(), 0, OrganisationMove.SUSPEND, " "));
    suspend(unit.id());
    assertThatExceptionOfType(StaleException.class)
        .isThrownBy(() -> move.move(bureau, unit.id(), 0, OrganisationMove.REACTIVATE, ""));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> move.move(bureau, unit.id(), 1, OrganisationMove.SUSPEND, "再停一次"));
  }

  @Test
  void nobodyStopsTheBureauOfOnesOwnRegion() {
    Actor bureau = register.bureau("341124");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> move.move(bureau, bureau.organisation(), 0, OrganisationMove.SUSPEND, "不办公了"))
        .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("OWN_LEVEL"));
    Actor city = register.bureau("341100");
    move.move(city, bureau.organisation(), 0, OrganisationMove.SUSPEND, "机构调整。");
    var act = pages.post(bureau, "/organisations", Map.of("kind", "DEPARTMENT", "name", "某局"));
    assertThat(act.status()).isEqualTo(409);
    assertThat(act.text()).contains("已被人社部门停用");
  }

  @Test
  void nothingNewIsSentTowardsASuspendedBody() {
    Cast.Story story = cast.story();
    suspend(story.department().organisation());
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> climb.submit(story))
        .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("BODY_STOPPED"))
        .satisfies(e -> assertThat(e.refusal().sentence()).contains("已停用"));
  }
}
