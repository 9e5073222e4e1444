package cn.zhicheng.application.bans;

/** Where a ban stands on a day. */
public enum BanState {
  COMING("未开始"),
  RUNNING("限制中"),
  OVER("已到期"),
  LIFTED("已解除");

  private final String label;

  BanState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
