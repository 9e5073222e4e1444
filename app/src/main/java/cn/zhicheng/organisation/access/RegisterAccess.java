package cn.zhicheng.organisation.access;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationMove;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.shared.Verdict;

/**
 * What a bureau may do with a body of its region. That it lies in the region, the query's scope has
 * settled before.
 */
public final class RegisterAccess {
  private RegisterAccess() {}

  /** Whether its data may be changed: what went into another unit is history. */
  public static Verdict mayChange(Organisation body) {
    return body.status() == OrganisationStatus.MERGED
        ? Verdict.refuse("MERGED", "该单位已并入其他单位，信息不再修改。")
        : Verdict.ALLOWED;
  }

  /** Whether it may be said that one hand decides at two levels: of departments only (O20). */
  public static Verdict mayPermitSameHand(Organisation body) {
    return body.kind() == OrganisationKind.DEPARTMENT
        ? mayChange(body)
        : Verdict.refuse("NOT_A_DEPARTMENT", "只有业务主管部门可以设置。");
  }

  /** Whether this bureau may do this with the body now. */
  public static Verdict mayMove(Organisation bureau, Organisation body, OrganisationMove move) {
    return notOwnLevel(bureau, body).and(() -> inThisState(body, move));
  }

  /** Whether the unit may go into another one; which one is asked next. */
  public static Verdict mayMerge(Organisation from) {
    return from.kind() == OrganisationKind.UNIT
        ? inThisState(from, OrganisationMove.MERGE)
        : Verdict.refuse("NOT_A_UNIT", "只有用人单位可以合并。");
  }

  /** Whether it may go into this one (domain.md 4.4). */
  public static Verdict mayMerge(Organisation from, Organisation into) {
    return mayMerge(from)
        .and(() ->
            into.bindable()
                ? Verdict.ALLOWED
                : Verdict.refuse("TARGET_NOT_ACTIVE", "合并到的单位必须是状态正常的用人单位，请另选一个单位。"))
        .and(() ->
            from.id().equals(into.id())
                ? Verdict.refuse("SAME_UNIT", "不能把单位合并到它自己，请另选一个单位。")
                : Verdict.ALLOWED);
  }

  /** Nobody stops a bureau of the same region: not oneself, and not a peer. */
  private static Verdict notOwnLevel(Organisation bureau, Organisation body) {
    boolean peer =
        body.kind() == OrganisationKind.BUREAU && body.regionCode().equals(bureau.regionCode());
    return peer ? Verdict.refuse("OWN_LEVEL", "本级人社部门由上级人社部门停用或恢复。") : Verdict.ALLOWED;
  }

  private static Verdict inThisState(Organisation body, OrganisationMove move) {
    return OrganisationStatus.MOVES.next(body.status(), move).isPresent()
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "NOT_NOW", "该机构当前为「%s」，不能%s。".formatted(body.status().label(), move.word()));
  }
}
