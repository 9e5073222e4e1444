package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.ApproveBinding;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.person.ReleaseBinding;
import cn.zhicheng.person.RequestBinding;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** domain.md 4.3: while an application is under audit, its person stays with the unit. */
@ProductTest
class NobodyLeavesAUnitDuringItsAuditTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired PeopleCast people;
  @Autowired Bindings bindings;
  @Autowired RequestBinding request;
  @Autowired ApproveBinding approve;
  @Autowired ReleaseBinding release;
  @Autowired Pages pages;

  private Cast.Story story;
  private Actor other;

  @BeforeEach
  void aDraftAndAnotherUnit() {
    story = cast.story();
    other = people.unit("合肥市第五十中学", "事业单位");
  }

  private Binding bound() {
    return people.latest(story.applicant());
  }

  private void release() {
    release.release(story.unit(), bound().id(), bound().version(), "已调离");
  }

  @Test
  void theUnitMayNotReleaseAndIsToldWhichApplication() {
    climb.submit(story);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(this::release)
        .satisfies(e ->
            assertThat(e.refusal().sentence())
                .contains(climb.now(story).number(), story.unit().organisationName(), "不能解除绑定"));
    var page = pages.get(story.unit(), "/bindings/" + bound().id());
    assertThat(page.page().select("[data-refusal=UNDER_WAY]").text()).contains("解除绑定", "审核");
    assertThat(page.has("form[action$=/release]")).isFalse();
    var fields = Map.of("version", String.valueOf(bound().version()), "reason", "已经退休");
    var answer = pages.post(story.unit(), "/bindings/" + bound().id() + "/release", fields);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("不能解除绑定", "已经退休");
  }

  @Test
  void thePersonMayNotAskAnotherUnitAndIsToldWhy() {
    climb.submit(story);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> request.request(story.applicant(), PeopleCast.choice(other.organisation())))
        .satisfies(e -> assertThat(e.refusal().sentence()).contains(climb.now(story).number()));
    var page = pages.get(story.applicant(), "/me/unit");
    assertThat(page.page().select("[data-refusal=UNDER_WAY]").text()).contains("不能变更单位");
  }

  @Test
  void afterAReturnThePersonMayGo() {
    climb.submit(story);
    climb.giveBack(story, story.unit());
    request.request(story.applicant(), PeopleCast.choice(other.organisation()));
    Binding change = people.latest(story.applicant());
    approve.approve(other, change.id(), change.version(), "");
    assertThat(bindings.active(story.applicant().person()).orElseThrow().unitId())
        .isEqualTo(other.organisation());
  }

  @Test
  void aChangeAskedBeforeWaitsUntilTheAuditIsOver() {
    request.request(story.applicant(), PeopleCast.choice(other.organisation()));
    Binding change = people.latest(story.applicant());
    climb.submit(story);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> approve.approve(other, change.id(), change.version(), ""))
        .satisfies(e -> {
          assertThat(e.refusal().code()).isEqualTo("FORMER_UNDER_WAY");
          assertThat(e.refusal().sentence()).doesNotContain(climb.now(story).number());
        });
    climb.giveBack(story, story.unit());
    approve.approve(other, change.id(), change.version(), "");
    assertThat(people.latest(story.applicant()).unitId()).isEqualTo(other.organisation());
  }

  @Test
  void theUnboundMayNotSubmitAndReadTheReason() {
    release();
    assertThatThrownBy(() -> climb.submit(story))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("已调离");
  }

  @RepeatedTest(5)
  void aReleaseAndASubmissionAtOnceHaveOneWinner() throws InterruptedException {
    Binding bound = bound();
    var outcome =
        AtOnce.both(
            () -> release.release(story.unit(), bound.id(), bound.version(), "已调离"),
            () -> climb.submit(story));
    assertThat(outcome).filteredOn(Objects::isNull).hasSize(1);
    assertThat(outcome)
        .filteredOn(Objects::nonNull)
        .singleElement()
        .isInstanceOf(RefusedException.class);
    boolean submitted = climb.now(story).state() == ApplicationState.IN_AUDIT;
    assertThat(bindings.active(story.applicant().person()).isPresent()).isEqualTo(submitted);
  }
}
