package cn.zhicheng.person;

/** Whether the person had a unit before. */
public enum BindingKind {
  FIRST("首次绑定"),
  CHANGE("变更单位");

  private final String label;

  BindingKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
