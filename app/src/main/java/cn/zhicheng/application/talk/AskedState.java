package cn.zhicheng.application.talk;

/** What became of a request for return; the label is shown to both sides. */
public enum AskedState {
  OPEN("等待答复"),
  AGREED("已同意退回"),
  REFUSED("未同意"),
  TAKEN_BACK("已撤销"),
  /** The application has left the level it was asked of; nobody writes this down. */
  OVERTAKEN("申报已进入下一环节");

  private final String label;

  AskedState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
