package cn.zhicheng.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** domain.md 4.3: ACTIVE, released by the unit, ENDED; the person is unbound and knows why. */
@ProductTest
class ReleaseBindingTest {
  @Autowired PeopleCast cast;
  @Autowired Bindings bindings;
  @Autowired ReleaseBinding release;
  @Autowired RequestBinding request;
  @Autowired Journal journal;
  @Autowired Pages pages;

  private Actor unit;
  private Actor person;
  private Binding bound;

  @BeforeEach
  void somebodyIsBound() {
    unit = cast.unit("合肥市蜀山区教育体育局", "事业单位");
    person = cast.bound("王䶮", unit);
    bound = cast.latest(person);
  }

  private Map<String, String> typed(String reason) {
    return Map.of("version", String.valueOf(bound.version()), "reason", reason);
  }

  @Test
  void thePersonIsUnboundAndReadsTheReason() {
    release.release(unit, bound.id(), bound.version(), "已于 2026 年 8 月调离");
    assertThat(bindings.active(person.person())).isEmpty();
    assertThat(cast.latest(person).status()).isEqualTo(BindingState.ENDED);
    assertThat(pages.get(person, "/me").text()).contains("已解除", "已于 2026 年 8 月调离", "变更单位");
    assertThat(pages.get(person, "/library").text()).contains("已解除与您的绑定", "已于 2026 年 8 月调离");
    assertThat(journal.of("BINDING", bound.id()))
        .extracting(JournalLine::action)
        .containsExactly("REQUEST", "APPROVE", "RELEASE");
  }

  @Test
  void theReleasedMayAskAgain() {
    release.release(unit, bound.id(), bound.version(), "已调离");
    request.request(person, PeopleCast.choice(unit.organisation()));
    Binding again = cast.latest(person);
    assertThat(again.status()).isEqualTo(BindingState.PENDING);
    assertThat(again.kind()).isEqualTo(BindingKind.CHANGE);
  }

  @Test
  void theConfirmationSaysWhatItMeansAndTheReasonIsRequired() {
    String path = "/bindings/" + bound.id();
    assertThat(pages.get(unit, path).page().select("#release").text())
        .contains("不再属于本单位", "重新选择单位", "不受影响");
    var answer = pages.post(unit, path + "/release", typed(" "));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".error-summary").text()).contains("解除绑定的原因");
    assertThatThrownBy(() -> release.release(unit, bound.id(), bound.version(), ""))
        .isInstanceOf(InvalidException.class);
    assertThat(bindings.active(person.person())).isPresent();
  }

  @Test
  void tooLongAReasonStaysTyped() {
    String reason = "调离".repeat(300);
    var answer = pages.post(unit, "/bindings/" + bound.id() + "/release", typed(reason));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("textarea[name=reason]").text()).isEqualTo(reason);
  }

  @Test
  void whoIsTooLateKeepsTheText() {
    release.release(unit, bound.id(), bound.version(), "已调离");
    var answer = pages.post(unit, "/bindings/" + bound.id() + "/release", typed("已经退休"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("周敏", "解除绑定", "已经退休");
    assertThatThrownBy(() -> release.release(unit, bound.id(), bound.version(), "已经退休"))
        .isInstanceOf(StaleException.class);
  }

  @Test
  void onlyTheOwnUnitAndOnlyTheBound() {
    Actor other = cast.unit("合肥市第五十中学", "事业单位");
    assertThatThrownBy(() -> release.release(other, bound.id(), bound.version(), "不是本单位"))
        .isInstanceOf(NotFoundException.class);
    Binding waiting = cast.latest(cast.waiting("李㛃", unit));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> release.release(unit, waiting.id(), waiting.version(), "已调离"))
        .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("NOT_BOUND_HERE"));
    assertThat(pages.get(unit, "/bindings/" + waiting.id()).text()).doesNotContain("解除绑定");
  }
}
