package cn.zhicheng.identity.preset;

/** How a preset account stands; told from its fields, the first that applies. */
public enum PresetAccountState {
  /** Out of use until a bureau or operations take it back in. */
  DISABLED("已停用"),
  /** Its last day is over. */
  EXPIRED("已过期"),
  /** Five wrong passwords or codes; opens by itself. */
  LOCKED("已锁定"),
  /** Its holder has not chosen a password yet. */
  FRESH("待首次登录"),
  /** In use. */
  ACTIVE("正常");

  private final String label;

  PresetAccountState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
