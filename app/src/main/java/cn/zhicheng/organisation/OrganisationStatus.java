package cn.zhicheng.organisation;

import cn.zhicheng.shared.Transitions;

/**
 * Whether people may bind to a body and it may act. Only an ACTIVE body decides anything; in all
 * other states its officials read what they could read before.
 */
public enum OrganisationStatus {
  /** Its registration waits for a bureau, where a place asks for that (O13). */
  REGISTERING("待核准"),
  /** The bureau gave the registration back; the unit mends it and sends it again. */
  RETURNED("已退回"),
  /** In use. */
  ACTIVE("正常"),
  /** Stopped by a bureau: nobody binds to it anew, its officials read but decide nothing. */
  SUSPENDED("已停用"),
  /** Went into another unit; its people moved. */
  MERGED("已合并");

  /** The only legal moves; a body begins ACTIVE, a unit that needs approval REGISTERING. */
  public static final Transitions<OrganisationStatus, OrganisationMove> MOVES =
      new Transitions<OrganisationStatus, OrganisationMove>()
          .allow(REGISTERING, OrganisationMove.APPROVE, ACTIVE)
          .allow(REGISTERING, OrganisationMove.RETURN, RETURNED)
          .allow(RETURNED, OrganisationMove.RESUBMIT, REGISTERING)
          .allow(ACTIVE, OrganisationMove.SUSPEND, SUSPENDED)
          .allow(SUSPENDED, OrganisationMove.REACTIVATE, ACTIVE)
          .allow(ACTIVE, OrganisationMove.MERGE, MERGED);

  private final String label;

  OrganisationStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether a unit's registration is still open at its bureau. */
  public boolean registering() {
    return this == REGISTERING || this == RETURNED;
  }
}
