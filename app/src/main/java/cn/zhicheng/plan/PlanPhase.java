package cn.zhicheng.plan;

/** Where a published plan stands by the clock. */
public enum PlanPhase {
  /** Published, the window has not opened. */
  UPCOMING("未开始"),
  /** The window for persons is open. */
  OPEN("申报中"),
  /** The persons' deadline has passed; audits go on. */
  CLOSED("申报已截止");

  private final String label;

  PlanPhase(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
