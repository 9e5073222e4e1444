package cn.zhicheng.plan;

import cn.zhicheng.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan with everything its organiser and its bureau see of it.
 *
 * @param organiser whose plan it is; the bureau of its region approves
 * @param checked sections of the draft somebody has looked through and saved
 * @param copiedFrom last year's plan it was begun from; null for none
 * @param remark why it came back or was cancelled; empty for neither
 * @param amendments oldest first
 */
public record PlanFile(
    Plan plan,
    PlanOffer offer,
    Organisation organiser,
    Set<PlanSection> checked,
    @Nullable UUID copiedFrom,
    String remark,
    Instant changedAt,
    List<PlanAmendment> amendments) {

  /** The kind the journal knows plans by. */
  public static final String SUBJECT = "PLAN";

  public UUID id() {
    return plan.id();
  }

  public PlanStatus status() {
    return plan.status();
  }

  PlanFile with(Plan changed) {
    return new PlanFile(
        changed, offer, organiser, checked, copiedFrom, remark, changedAt, amendments);
  }

  PlanFile with(PlanOffer changed) {
    return new PlanFile(
        plan, changed, organiser, checked, copiedFrom, remark, changedAt, amendments);
  }

  PlanFile checked(Set<PlanSection> sections) {
    return new PlanFile(
        plan, offer, organiser, sections, copiedFrom, remark, changedAt, amendments);
  }

  PlanFile remarked(String why) {
    return new PlanFile(plan, offer, organiser, checked, copiedFrom, why, changedAt, amendments);
  }
}
