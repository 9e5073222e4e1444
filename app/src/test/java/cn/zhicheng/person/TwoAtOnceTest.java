package cn.zhicheng.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Races end with one winner, and a sentence for the other. */
@ProductTest
class TwoAtOnceTest {
  @Autowired PeopleCast cast;
  @Autowired Bindings bindings;
  @Autowired RequestBinding request;
  @Autowired ReplaceRequest replace;
  @Autowired BindingStore store;
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

  /** What the rules would let slip in a race, the database does not. */
  @RepeatedTest(3)
  void aPersonHasOneUnitWhoeverWritesItDown() throws InterruptedException {
    Actor person = cast.unbound("王䶮");
    Actor unit = cast.unit("合肥市蜀山区教育体育局", "事业单位");
    Actor other = cast.unit("合肥市第五十中学", "事业单位");
    for (BindingState state : List.of(BindingState.ACTIVE, BindingState.PENDING)) {
      var outcome =
          AtOnce.both(
              () -> store.add(binding(person, unit, state)),
              () -> store.add(binding(person, other, state)));
      assertThat(outcome).filteredOn(Objects::isNull).hasSize(1);
      assertThat(outcome)
          .filteredOn(Objects::nonNull)
          .singleElement()
          .isInstanceOf(DuplicateKeyException.class);
    }
  }

  @RepeatedTest(3)
  void twoWindowsThatReplaceOneRequestLeaveOnePending() throws InterruptedException {
    Actor first = cast.unit("合肥市蜀山区教育体育局", "事业单位");
    Actor second = cast.unit("合肥市第五十中学", "事业单位");
    Actor third = cast.unit("合肥市第四十五中学", "事业单位");
    Actor person = cast.waiting("王䶮", first);
    BindingPick pending = BindingPick.of(cast.latest(person));
    var outcome =
        AtOnce.both(
            () -> replace.replace(person, pending, PeopleCast.choice(second.organisation())),
            () -> replace.replace(person, pending, PeopleCast.choice(third.organisation())));
    assertThat(outcome).filteredOn(Objects::isNull).hasSize(1);
    assertThat(bindings.ofPerson(person.person()))
        .extracting(Binding::status)
        .containsExactly(BindingState.PENDING, BindingState.CANCELLED);
  }

  private static Binding binding(Actor person, Actor unit, BindingState state) {
    return new Binding(
        Ids.next(),
        person.person(),
        unit.organisation(),
        BindingKind.FIRST,
        "说明",
        "在编",
        "",
        state,
        "",
        null,
        Instant.now(),
        null,
        0);
  }
}
