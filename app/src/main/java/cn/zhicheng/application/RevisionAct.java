package cn.zhicheng.application;

/** What a person did when an earlier version of a section was overwritten. */
public enum RevisionAct {
  TYPED("自动保存"),
  SAVED("保存"),
  RESTORED("恢复历史版本"),
  /** The version was taken back itself; 「撤销上一次修改」 does not go there again. */
  UNDONE("撤销上一次修改");

  private final String label;

  RevisionAct(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
