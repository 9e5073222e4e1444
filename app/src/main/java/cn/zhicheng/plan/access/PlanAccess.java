package cn.zhicheng.plan.access;

import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanMove;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be done with a plan by whom. Whose it is, the queries' scope settled before: an
 * organiser's own, and those of the bureau's own region.
 */
public final class PlanAccess {
  private PlanAccess() {}

  /** Whether its draft may be written. */
  public static Verdict mayWrite(Role role, Plan plan) {
    return organiser(role)
        .and(() ->
            plan.status().can(PlanMove.CHANGE)
                ? Verdict.ALLOWED
                : refuse("NOT_DRAFT", plan, "不能再修改。" + later(plan)));
  }

  /** Whether it may be handed to the bureau. What is missing in it, the check says. */
  public static Verdict maySubmit(Role role, Plan plan) {
    return organiser(role)
        .and(() ->
            plan.status().can(PlanMove.SUBMIT)
                ? Verdict.ALLOWED
                : refuse("NOT_DRAFT", plan, "不需要再提交。"));
  }

  /** Whether it may be taken back: only before the bureau decided. */
  public static Verdict mayWithdraw(Role role, Plan plan) {
    return organiser(role)
        .and(() ->
            plan.status().can(PlanMove.WITHDRAW)
                ? Verdict.ALLOWED
                : refuse("NOT_PENDING", plan, "不能撤回。" + later(plan)));
  }

  /** Whether its draft may be thrown away: nobody else has seen it. */
  public static Verdict mayDelete(Role role, Plan plan) {
    return organiser(role)
        .and(() ->
            plan.status().can(PlanMove.CHANGE)
                ? Verdict.ALLOWED
                : refuse("NOT_DRAFT", plan, "不能删除，只有草稿可以删除。"));
  }

  /** Whether next year's plan may be begun from it. */
  public static Verdict mayCopy(Role role) {
    return organiser(role);
  }

  /**
   * Whether it may be approved or sent back.
   *
   * @param submitter account that handed it in; null when unknown
   */
  public static Verdict mayDecide(Role role, UUID account, Plan plan, @Nullable UUID submitter) {
    return bureau(role)
        .and(() ->
            plan.status().can(PlanMove.APPROVE)
                ? Verdict.ALLOWED
                : refuse("NOT_PENDING", plan, "不能再审批。"))
        .and(() ->
            account.equals(submitter)
                ? Verdict.refuse("SAME_HAND", "这份计划由您本人提交，不能由您审批，请由本部门的其他人员办理。")
                : Verdict.ALLOWED);
  }

  /** Whether it may be published now: a window that is over already helps nobody. */
  public static Verdict mayPublish(Plan plan, Instant now) {
    return plan.personDeadline().isAfter(now)
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "DEADLINE_PAST",
            "个人申报截止时间（%s）已经过了，不能批准发布，请退回由评委会组建单位修改。"
                .formatted(ProvinceTime.minute(plan.personDeadline())));
  }

  /** Whether it may be changed visibly, or given more time. */
  public static Verdict mayAmend(Role role, Plan plan) {
    return bureau(role)
        .and(() ->
            plan.status().can(PlanMove.AMEND)
                ? Verdict.ALLOWED
                : refuse("NOT_PUBLISHED", plan, "不能变更，只有已发布的计划可以变更或延期。"));
  }

  /** Whether it may be called off. */
  public static Verdict mayCancel(Role role, Plan plan) {
    return bureau(role)
        .and(() ->
            plan.status().can(PlanMove.CANCEL)
                ? Verdict.ALLOWED
                : refuse("NOT_PUBLISHED", plan, "不能取消，只有已发布的计划可以取消。"));
  }

  private static Verdict organiser(Role role) {
    return role == Role.ORGANISER
        ? Verdict.ALLOWED
        : Verdict.refuse("NOT_ORGANISER", "评审计划由评委会组建单位编制，人社部门负责审批、变更和取消。");
  }

  private static Verdict bureau(Role role) {
    return role == Role.BUREAU
        ? Verdict.ALLOWED
        : Verdict.refuse("NOT_BUREAU", "已提交的评审计划由人社部门审批，发布后由人社部门变更、延期或取消，请与其联系。");
  }

  private static Verdict refuse(String code, Plan plan, String end) {
    return Verdict.refuse(code, "这份计划当前是「" + plan.status().label() + "」，" + end);
  }

  private static String later(Plan plan) {
    return switch (plan.status()) {
      case PENDING -> "需要修改的，请先撤回。";
      case PUBLISHED -> "需要变更的，请联系人社部门办理，变更记录会公开。";
      case DRAFT, CANCELLED -> "";
    };
  }
}
