package cn.zhicheng.application;

/** The three views of 「申报情况」; every application a body has reached stands in exactly one. */
public enum AuditTab {
  /** Stands at this body's level. */
  WAITING("待审核"),
  /** Last passed or ended by this body. */
  DONE("已审核"),
  /** Last returned by this body and not yet back at its level. */
  RETURNED("已退回");

  private final String label;

  AuditTab(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
