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
  /** Passed by the organiser: complete, waiting for the review. */
  ACCEPTED("已受理"),
  /** Removed by the individual; the plan year is free again (FAQ-P38). */
  DELETED("已删除");

  /** The only legal moves. */
  public static final Transitions<ApplicationState, ApplicationMove> MOVES =
      new Transitions<ApplicationState, ApplicationMove>()
          .allow(DRAFT, ApplicationMove.SUBMIT, IN_AUDIT)
          .allow(DRAFT, ApplicationMove.DELETE, DELETED)
          .allow(IN_AUDIT, ApplicationMove.PASS, IN_AUDIT)
          .allow(IN_AUDIT, ApplicationMove.ACCEPT, ACCEPTED)
          .allow(IN_AUDIT, ApplicationMove.RETURN, RETURNED)
          .allow(IN_AUDIT, ApplicationMove.REJECT, REJECTED)
          .allow(RETURNED, ApplicationMove.SUBMIT, IN_AUDIT)
          .allow(RETURNED, ApplicationMove.DELETE, DELETED);

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
