package cn.zhicheng.person;

/** Whether a person may act. */
public enum PersonStatus {
  /** Registration is complete. */
  REGISTERED("已注册"),
  /** Banned for a time by the integrity register. */
  SUSPENDED("已停用");

  private final String label;

  PersonStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
