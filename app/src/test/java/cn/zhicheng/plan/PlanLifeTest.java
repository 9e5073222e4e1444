package cn.zhicheng.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan from its first word to its end (domain 4.8). */
@ProductTest
class PlanLifeTest {
  @Autowired PlanCast cast;
  @Autowired PlanDesk desk;
  @Autowired Plans plans;
  @Autowired SubmitPlan submit;
  @Autowired WithdrawPlan withdraw;
  @Autowired ApprovePlan approve;
  @Autowired ReturnPlan giveBack;
  @Autowired CopyPlan copy;
  @Autowired DeletePlanDraft delete;
  @Autowired Journal journal;
  @Autowired Tasks tasks;

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    Actor organiser = cast.organiser();
    PlanFile draft = cast.draft(organiser);
    var told =
        catchThrowableOfType(InvalidException.class, () -> submit.submit(organiser, draft.id(), 0));
    assertThat(told.problems().byField().keySet())
        .containsExactly(
            Arrays.stream(PlanSection.values()).map(Enum::name).toArray(String[]::new));
    assertThat(desk.get(organiser, draft.id()).status()).isEqualTo(PlanStatus.DRAFT);
  }

  @Test
  void aPlanIsWrittenHandedInAndApprovedByTheBureauOfItsRegion() {
    Actor organiser = cast.organiser();
    Actor bureau = cast.bureau();
    PlanFile pending = cast.pending(organiser);
    assertThat(waiting(bureau, pending.id())).isTrue();
    assertThatThrownBy(() -> plans.get(pending.id())).isInstanceOf(NotFoundException.class);

    approve.approve(bureau, pending.id(), pending.plan().version());
    Plan published = plans.get(pending.id());
    assertThat(published.status()).isEqualTo(PlanStatus.PUBLISHED);
    assertThat(published.correctionDays()).isEqualTo(5);
    assertThat(published.stepDays(StepCode.U)).isEqualTo(7);
    assertThat(published.requiredCategories()).containsExactly("CE");
    assertThat(plans.offer(published.id()).specialties()).containsExactly("22.01", "22.21");
    assertThat(waiting(bureau, pending.id())).isFalse();
    assertThat(actions(pending.id()))
        .startsWith("WRITE", "CHANGE")
        .endsWith("CHANGE", "SUBMIT", "APPROVE");
    assertThat(journal.intact(PlanFile.SUBJECT, pending.id())).isTrue();
  }

  @Test
  void aDraftIsItsOrganisersAlone() {
    Actor organiser = cast.organiser();
    Actor bureau = cast.bureau();
    PlanFile draft = cast.draft(organiser);
    for (Actor other : List.of(cast.organiser(), bureau)) {
      assertThatThrownBy(() -> desk.get(other, draft.id())).isInstanceOf(NotFoundException.class);
    }
    PlanFile pending = cast.pending(organiser);
    assertThatThrownBy(() -> approve.approve(organiser, pending.id(), pending.plan().version()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("NOT_BUREAU");
    assertThatThrownBy(() -> withdraw.withdraw(cast.organiser(), pending.id(), 0))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void aReturnedPlanComesBackWithItsReasonAndCanBeHandedInAgain() {
    Actor organiser = cast.organiser();
    Actor bureau = cast.bureau();
    PlanFile pending = cast.pending(organiser);
    int version = pending.plan().version();
    assertThatThrownBy(() -> giveBack.giveBack(bureau, pending.id(), version, " "))
        .isInstanceOf(InvalidException.class);
    giveBack.giveBack(bureau, pending.id(), version, "截止时间太短");
    PlanFile back = desk.get(organiser, pending.id());
    assertThat(back.status()).isEqualTo(PlanStatus.DRAFT);
    assertThat(back.remark()).isEqualTo("截止时间太短");
    assertThat(waiting(bureau, pending.id())).isFalse();
    submit.submit(organiser, back.id(), back.plan().version());
    assertThat(desk.get(bureau, back.id()).remark()).isEmpty();

    withdraw.withdraw(organiser, back.id(), back.plan().version() + 1);
    assertThat(waiting(bureau, back.id())).isFalse();
    delete.delete(organiser, back.id(), back.plan().version() + 2);
    assertThatThrownBy(() -> desk.get(organiser, back.id())).isInstanceOf(NotFoundException.class);
    assertThat(actions(back.id())).endsWith("SUBMIT", "WITHDRAW", "DELETE");
  }

  @Test
  void ofTwoOfficialsWhoApproveAtOnceOneIsToldWhoWasFaster() throws InterruptedException {
    Actor one = cast.bureau();
    Actor other = cast.bureau();
    PlanFile pending = cast.pending(cast.organiser());
    int version = pending.plan().version();
    var outcome =
        AtOnce.both(
            () -> approve.approve(one, pending.id(), version),
            () -> approve.approve(other, pending.id(), version));
    assertThat(outcome).filteredOn(thrown -> thrown == null).hasSize(1);
    assertThat(outcome)
        .filteredOn(thrown -> thrown != null)
        .singleElement()
        .isInstanceOf(StaleException.class);
    assertThat(actions(pending.id())).containsOnlyOnce("APPROVE");
  }

  @Test
  void lastYearsPlanIsCopiedWithEveryDateAYearLaterAndAllStillToBeChecked() {
    Actor organiser = cast.organiser();
    PlanFile plan = cast.published(organiser, cast.bureau());
    PlanFile draft = desk.get(organiser, copy.copy(organiser, plan.id()));
    assertThat(draft.plan().year()).isEqualTo(plan.plan().year() + 1);
    assertThat(ProvinceTime.day(draft.plan().personDeadline()))
        .isEqualTo(ProvinceTime.day(plan.plan().personDeadline()).plusYears(1));
    assertThat(draft.plan().tenureCutoff()).isEqualTo(plan.plan().tenureCutoff().plusYears(1));
    assertThat(draft.offer()).isEqualTo(plan.offer());
    assertThat(draft.plan().terms().documents()).isEmpty();
    assertThat(PlanCheck.gaps(draft, draft.changedAt()))
        .hasSize(PlanSection.values().length)
        .allMatch(gap -> gap.sentence().contains("核对"));
  }

  private List<String> actions(UUID plan) {
    return journal.of(PlanFile.SUBJECT, plan).stream().map(JournalLine::action).toList();
  }

  private boolean waiting(Actor bureau, UUID plan) {
    UUID after = null;
    while (true) {
      var page = tasks.of(bureau.organisation(), TaskKind.PLAN, after);
      if (page.rows().stream().anyMatch(task -> task.subjectId().equals(plan))) {
        return true;
      }
      if (page.next() == null) {
        return false;
      }
      after = UUID.fromString(page.next());
    }
  }
}
