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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
  @Autowired AmendPlan amend;
  @Autowired ExtendPlan extend;
  @Autowired CancelPlan cancel;
  @Autowired DeletePlanDraft delete;
  @Autowired Journal journal;
  @Autowired Tasks tasks;

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    Actor organiser = cast.organiser();
    PlanFile draft = cast.draft(organiser);
    var told =
        catchThrowableOfType(
            InvalidException.class, () -> submit.submit(organiser, draft.id(), 0));
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
  void amendingAndCancellingAtOnceLeavesOneOfThem() throws InterruptedException {
    Actor organiser = cast.organiser();
    Actor bureau = cast.bureau();
    PlanFile plan = cast.published(organiser, bureau);
    int version = plan.plan().version();
    TypedPlan change = texts(plan, "0566-2111111");
    var outcome =
        AtOnce.both(
            () -> amend.amend(bureau, plan.id(), version, change),
            () -> cancel.cancel(bureau, plan.id(), version, "政策调整"));
    assertThat(outcome).filteredOn(thrown -> thrown == null).hasSize(1);
    PlanFile now = desk.get(bureau, plan.id());
    assertThat(now.status() == PlanStatus.CANCELLED).isEqualTo(now.amendments().isEmpty());
    assertThat(now.plan().version()).isEqualTo(version + 1);
  }

  @Test
  void moreTimeIsGivenWithAPublicReasonAndNeverLess() {
    Actor organiser = cast.organiser();
    Actor bureau = cast.bureau();
    PlanFile plan = cast.published(organiser, bureau);
    LocalDate closes = ProvinceTime.day(plan.plan().personDeadline());
    for (LocalDate day : List.of(closes.minusDays(1), closes, closes.plusYears(2))) {
      assertThatThrownBy(() -> extend.extend(bureau, plan.id(), version(plan), until(day)))
          .isInstanceOf(InvalidException.class)
          .hasMessageContaining("closeDay");
    }
    extend.extend(bureau, plan.id(), version(plan), until(closes.plusDays(7)));
    PlanFile now = desk.get(bureau, plan.id());
    assertThat(ProvinceTime.minute(plans.get(plan.id()).personDeadline()))
        .isEqualTo(closes.plusDays(7) + " 23:59");
    assertThat(now.amendments())
        .singleElement()
        .satisfies(a -> {
          assertThat(a.kind()).isEqualTo(PlanMove.EXTEND);
          assertThat(a.reason()).isEqualTo("系统维护");
          assertThat(a.changes().getFirst().before()).isEqualTo(closes + " 23:59");
        });
  }

  @Test
  void anAmendmentSaysWhatStoodThereBeforeAndTakesNothingAway() {
    Actor organiser = cast.organiser();
    Actor bureau = cast.bureau();
    PlanFile plan = cast.published(organiser, bureau);
    assertThatThrownBy(() ->
            amend.amend(
                bureau, plan.id(), version(plan), texts(plan, plan.plan().contact())))
        .isInstanceOf(InvalidException.class)
        .hasMessageContaining("没有任何变更");
    TypedPlan change = texts(plan, "0566-2111111").and("specialties", List.of("22.02"));
    amend.amend(bureau, plan.id(), version(plan), change);
    PlanFile now = desk.get(bureau, plan.id());
    assertThat(now.offer().specialties()).containsExactly("22.01", "22.02", "22.21");
    assertThat(now.offer().titleNames()).isEqualTo(plan.offer().titleNames());
    assertThat(now.amendments().getFirst().changes())
        .extracting(PlanAmendment.Change::what)
        .containsExactly("咨询电话", "可申报专业");
    assertThatThrownBy(() -> amend.amend(organiser, plan.id(), version(now), change))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aCancelledPlanStaysReadableWithItsReasonAndMovesNoMore() {
    Actor organiser = cast.organiser();
    Actor bureau = cast.bureau();
    PlanFile plan = cast.published(organiser, bureau);
    cancel.cancel(bureau, plan.id(), version(plan), "与上级文件不符");
    assertThat(plans.get(plan.id()).status()).isEqualTo(PlanStatus.CANCELLED);
    PlanFile now = desk.get(organiser, plan.id());
    assertThat(now.remark()).isEqualTo("与上级文件不符");
    assertThatThrownBy(() -> cancel.cancel(bureau, plan.id(), version(now), "再来"))
        .isInstanceOf(RefusedException.class);
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

  @Test
  void whatNobodyCanMeanIsRefusedBesideItsField() {
    Actor organiser = cast.organiser();
    PlanFile draft = cast.draft(organiser);
    Map<String, String> basics = cast.basics();
    basics.put("year", "9999");
    basics.put("closeDay", basics.get("openDay"));
    basics.put("closeTime", "08:00");
    basics.put("tenureCutoff", "9999-12-31");
    basics.put("committeeLevel", "PROVINCE");
    assertThat(problems(organiser, draft, PlanSection.BASICS, TypedPlan.of(basics)))
        .containsOnlyKeys("year", "closeDay", "tenureCutoff", "committeeLevel");

    List<String> many = IntStream.range(0, 5000).mapToObj(i -> "22." + i).toList();
    TypedPlan titles =
        cast.typed(organiser).get(PlanSection.TITLES).and("specialties", many);
    assertThat(problems(organiser, draft, PlanSection.TITLES, titles))
        .containsOnlyKeys("specialties");
    assertThat(
            problems(
                organiser,
                draft,
                PlanSection.SCOPE,
                TypedPlan.of(Map.of("reach", "SOME", "regions", "340100", "kinds", "SOME"))))
        .containsOnlyKeys("regions", "natures");
    assertThat(
            problems(
                organiser,
                draft,
                PlanSection.MATERIALS,
                TypedPlan.of(Map.of("min.CE", "9", "max.CE", "2", "until.CE", "明天"))))
        .containsOnlyKeys("max.CE", "until.CE", "posts");
    assertThatThrownBy(() ->
            cast.section(
                organiser,
                draft.id(),
                PlanSection.TEXTS,
                TypedPlan.of(Map.of("description", "说明", "contact", "电话"))
                    .and("documents", List.of(UUID.randomUUID().toString()))))
        .isInstanceOf(NotFoundException.class);
  }

  private Map<String, String> problems(
      Actor organiser, PlanFile draft, PlanSection section, TypedPlan typed) {
    return catchThrowableOfType(
            InvalidException.class, () -> cast.section(organiser, draft.id(), section, typed))
        .problems()
        .byField();
  }

  private static TypedPlan until(LocalDate day) {
    return TypedPlan.of(
        Map.of("closeDay", day.toString(), "closeTime", "23:59", "reason", "系统维护"));
  }

  private static TypedPlan texts(PlanFile plan, String contact) {
    return TypedPlan.of(
            Map.of(
                "description", plan.plan().description(), "contact", contact, "reason", "号码变更"))
        .and(
            "documents",
            plan.plan().terms().documents().stream().map(UUID::toString).toList());
  }

  private static int version(PlanFile file) {
    return file.plan().version();
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
