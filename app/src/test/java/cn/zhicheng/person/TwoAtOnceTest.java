package cn.zhicheng.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.util.Objects;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Races end with one winner, and a sentence for the other. */
@ProductTest
class TwoAtOnceTest {
  @Autowired PeopleCast cast;
  @Autowired Bindings bindings;
  @Autowired RequestBinding request;
  @Autowired ApproveBinding approve;
  @Autowired ReturnBinding giveBack;
  @Autowired Journal journal;

  @RepeatedTest(5)
  void twoRequestsAtOnceLeaveOnePending() throws InterruptedException {
    Actor unit = cast.unit("合肥市蜀山区教育体育局", "事业单位");
    Actor other = cast.unit("合肥市第五十中学", "事业单位");
    Actor person = cast.unbound("王䶮");
    var outcome =
        AtOnce.both(
            () -> request.request(person, PeopleCast.choice(unit.organisation())),
            () -> request.request(person, PeopleCast.choice(other.organisation())));
    assertThat(outcome).filteredOn(Objects::isNull).hasSize(1);
    assertThat(outcome)
        .filteredOn(Objects::nonNull)
        .singleElement()
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal().code()).isEqualTo("ALREADY_PENDING"));
    assertThat(bindings.ofPerson(person.person())).hasSize(1);
  }

  @RepeatedTest(5)
  void anApproveAndAReturnAtOnceHaveOneWinner() throws InterruptedException {
    Actor unit = cast.unit("合肥市蜀山区教育体育局", "事业单位");
    Binding waiting = cast.latest(cast.waiting("王䶮", unit));
    var outcome =
        AtOnce.both(
            () -> approve.approve(unit, waiting.id(), waiting.version(), ""),
            () -> giveBack.giveBack(unit, waiting.id(), waiting.version(), "岗位不对"));
    assertThat(outcome).filteredOn(Objects::isNull).hasSize(1);
    assertThat(outcome)
        .filteredOn(Objects::nonNull)
        .singleElement()
        .isInstanceOf(StaleException.class);
    assertThat(journal.of("BINDING", waiting.id())).hasSize(2);
  }
}
