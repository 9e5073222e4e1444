package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.TASK;
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
import cn.zhicheng.testing.ProductTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-P11, FAQ-P15, FAQ-U18: a binding is complete only after the unit approved it. */
@ProductTest
class BindingLifeTest {
  @Autowired PeopleCast cast;
  @Autowired Bindings bindings;
  @Autowired RequestBinding request;
  @Autowired ApproveBinding approve;
  @Autowired ReturnBinding giveBack;
  @Autowired WithdrawBinding withdraw;
  @Autowired Journal journal;
  @Autowired DSLContext db;

  private Actor unit;

  @BeforeEach
  void aUnit() {
    unit = cast.unit("合肥市蜀山区教育体育局", "事业单位");
  }

  private boolean hasTask(Binding binding) {
    return db.fetchExists(TASK, TASK.SUBJECT_ID.eq(binding.id()));
  }

  @Test
  void afterApprovalThePersonBelongsToTheUnitAndTheTaskIsGone() {
    Actor person = cast.waiting("王䶮", unit);
    Binding waiting = cast.latest(person);
    approve.approve(unit, waiting.id(), waiting.version(), "情况属实");
    var active = bindings.active(person.person()).orElseThrow();
    assertThat(active.unitId()).isEqualTo(unit.organisation());
    assertThat(active.regionCode()).isEqualTo("340104");
    assertThat(active.post()).isEqualTo("教研员");
    assertThat(hasTask(waiting)).isFalse();
    assertThat(journal.of("BINDING", waiting.id()))
        .extracting(JournalLine::action)
        .containsExactly("REQUEST", "APPROVE");
  }

  @Test
  void aChangeOfUnitTakesEffectOnlyWhenTheNewUnitApproves() {
    Actor person = cast.bound("王䶮", unit);
    Binding first = cast.latest(person);
    Actor other = cast.unit("合肥市第五十中学", "事业单位");
    request.request(person, PeopleCast.choice(other.organisation()));
    assertThat(bindings.active(person.person()).orElseThrow().unitId())
        .isEqualTo(unit.organisation());

    Binding change = cast.latest(person);
    assertThat(change.kind()).isEqualTo(BindingKind.CHANGE);
    approve.approve(other, change.id(), change.version(), "");
    assertThat(bindings.active(person.person()).orElseThrow().unitId())
        .isEqualTo(other.organisation());
    assertThat(bindings.ofUnit(unit.organisation(), first.id()).orElseThrow().status())
        .isEqualTo(BindingState.ENDED);
  }

  @Test
  void aReturnNeedsAReasonAndThePersonMaySendTheRequestAgain() {
    Actor person = cast.waiting("王䶮", unit);
    Binding waiting = cast.latest(person);
    assertThatThrownBy(() -> giveBack.giveBack(unit, waiting.id(), waiting.version(), " "))
        .isInstanceOf(InvalidException.class);
    giveBack.giveBack(unit, waiting.id(), waiting.version(), "岗位应为教研员");
    assertThat(hasTask(waiting)).isFalse();

    request.request(person, PeopleCast.choice(unit.organisation()));
    assertThat(bindings.ofPerson(person.person()))
        .singleElement()
        .satisfies(b -> assertThat(b.status()).isEqualTo(BindingState.PENDING));
    assertThat(hasTask(waiting)).isTrue();
  }

  @Test
  void aReturnedPersonMayChooseAnotherUnit() {
    Actor person = cast.waiting("王䶮", unit);
    Binding waiting = cast.latest(person);
    giveBack.giveBack(unit, waiting.id(), waiting.version(), "不是本单位人员");
    Actor other = cast.unit("合肥市第五十中学", "事业单位");
    request.request(person, PeopleCast.choice(other.organisation()));
    assertThat(cast.latest(person).unitId()).isEqualTo(other.organisation());
  }

  @Test
  void oneRequestAtATime() {
    Actor person = cast.waiting("王䶮", unit);
    Actor other = cast.unit("合肥市第五十中学", "事业单位");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> request.request(person, PeopleCast.choice(other.organisation())))
        .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("ALREADY_PENDING"));
  }

  @Test
  void theBoundNeedNotAskTheirOwnUnitAgain() {
    Actor person = cast.bound("王䶮", unit);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> request.request(person, PeopleCast.choice(unit.organisation())))
        .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("ALREADY_BOUND"));
  }

  @Test
  void aWithdrawnRequestLeavesTheTaskCentre() {
    Actor person = cast.waiting("王䶮", unit);
    Binding waiting = cast.latest(person);
    withdraw.withdraw(person, waiting.id(), waiting.version());
    assertThat(cast.latest(person).status()).isEqualTo(BindingState.CANCELLED);
    assertThat(hasTask(waiting)).isFalse();
  }

  @Test
  void anotherUnitDoesNotEvenFindTheRequest() {
    Binding waiting = cast.latest(cast.waiting("王䶮", unit));
    Actor other = cast.unit("合肥市第五十中学", "事业单位");
    assertThatThrownBy(() -> approve.approve(other, waiting.id(), waiting.version(), ""))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> giveBack.giveBack(other, waiting.id(), waiting.version(), "不是"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void anotherPersonDoesNotEvenFindTheRequest() {
    Binding waiting = cast.latest(cast.waiting("王䶮", unit));
    Actor other = cast.unbound("李㛃");
    assertThatThrownBy(() -> withdraw.withdraw(other, waiting.id(), waiting.version()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void whoIsTooLateLearnsWhoWasFasterAndWhatTheyDid() {
    Binding waiting = cast.latest(cast.waiting("王䶮", unit));
    giveBack.giveBack(unit, waiting.id(), waiting.version(), "岗位应为教研员");
    assertThatExceptionOfType(StaleException.class)
        .isThrownBy(() -> approve.approve(unit, waiting.id(), waiting.version(), ""))
        .satisfies(e -> assertThat(e.whoDidWhat()).contains("周敏").contains("退回"));
  }
}
