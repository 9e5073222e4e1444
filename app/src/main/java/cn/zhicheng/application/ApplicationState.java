package cn.zhicheng.application;

import cn.zhicheng.shared.Transitions;

/**
 * Where an application stands (domain 4.7, up to acceptance). One label per state: badge, button
 * and message use it.
 */
public enum ApplicationState {
  /** Begun and confirmed by the commitment, never submitted. */
  DRAFT("填报中"),
  /** At one of its levels; nobody but that level's body may move it (FAQ-P54). */
  IN_AUDIT("审核中"),
  /** Back with the individual, straight from the level that returned it (FAQ-P52). */
  RETURNED("已退回修改"),
  /** Ended by a level; the plan year is used up. */
  REJECTED("不予通过"),
  /** The time to answer a return went by: taken as given up; the plan year is used up. */
  LAPSED("逾期视为放弃"),
  /** Passed by the organiser: complete, waiting for the review. */
  ACCEPTED("已受理"),
  /** Its plan was called off; the plan year is free again. */
  CANCELLED("计划已取消"),
  /** Removed by the individual; the plan year is free again (FAQ-P38). */
  DELETED("已删除");

  /** The only legal moves. */
  public static final Transitions<ApplicationState, ApplicationMove> MOVES =
      new Transitions<ApplicationState, ApplicationMove>()
          .allow(DRAFT, ApplicationMove.SUBMIT, IN_AUDIT)
          .allow(DRAFT, ApplicationMove.DELETE, DELETED)
          .allow(DRAFT, ApplicationMove.CANCEL, CANCELLED)
          .allow(IN_AUDIT, ApplicationMove.PASS, IN_AUDIT)
          .allow(IN_AUDIT, ApplicationMove.ACCEPT, ACCEPTED)
          .allow(IN_AUDIT, ApplicationMove.RETURN, RETURNED)
          .allow(IN_AUDIT, ApplicationMove.REJECT, REJECTED)
          .allow(IN_AUDIT, ApplicationMove.RECALL, DRAFT)
          .allow(IN_AUDIT, ApplicationMove.RECALL_CORRECTION, RETURNED)
          .allow(IN_AUDIT, ApplicationMove.CANCEL, CANCELLED)
          .allow(RETURNED, ApplicationMove.SUBMIT, IN_AUDIT)
          .allow(RETURNED, ApplicationMove.DELETE, DELETED)
          .allow(RETURNED, ApplicationMove.LAPSE, LAPSED)
          .allow(RETURNED, ApplicationMove.CANCEL, CANCELLED)
          .allow(ACCEPTED, ApplicationMove.CANCEL, CANCELLED)
          .allow(DELETED, ApplicationMove.RESTORE, DRAFT)
          .allow(DELETED, ApplicationMove.RESTORE_CORRECTION, RETURNED);

  private final String label;

  ApplicationState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the individual may write in it. */
  public boolean editable() {
    return this == DRAFT || this == RETURNED;
  }
}
