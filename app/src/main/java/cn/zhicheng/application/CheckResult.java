package cn.zhicheng.application;

/** What a level found at one item of its checklist. */
public enum CheckResult {
  OK("已核"),
  PROBLEM("有问题"),
  NOT_APPLICABLE("不适用"),
  /** Nobody said anything: kept as such, never taken for checked. */
  OPEN("未核对");

  private final String label;

  CheckResult(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
