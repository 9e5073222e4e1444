package cn.zhicheng.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A published plan changes only visibly. */
@ProductTest
class PlanAmendmentsTest {
  @Autowired PlanCast cast;
  @Autowired PlanDesk desk;
  @Autowired Plans plans;
  @Autowired AmendPlan amend;
  @Autowired ExtendPlan extend;
  @Autowired CancelPlan cancel;

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
    assertThatThrownBy(
            () -> amend.amend(bureau, plan.id(), version(plan), texts(plan, plan.plan().contact())))
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

  private static TypedPlan until(LocalDate day) {
    return TypedPlan.of(Map.of("closeDay", day.toString(), "closeTime", "23:59", "reason", "系统维护"));
  }

  private static TypedPlan texts(PlanFile plan, String contact) {
    return TypedPlan.of(
            Map.of("description", plan.plan().description(), "contact", contact, "reason", "号码变更"))
        .and("documents", plan.plan().terms().documents().stream().map(UUID::toString).toList());
  }

  private static int version(PlanFile file) {
    return file.plan().version();
  }
}
