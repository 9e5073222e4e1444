package cn.zhicheng.notification;

/** How often a body is told of its open work. */
public enum Digest {
  DAILY("每天一次"),
  WEEKLY("每周一次（周一）"),
  OFF("不接收");

  private final String label;

  Digest(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
