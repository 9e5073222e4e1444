package cn.zhicheng.plan;

/** What can happen to a review plan; the word is what a sentence about it says. */
public enum PlanMove {
  /** It is written down for the first time. */
  WRITE("起草"),
  /** A section of its draft is saved. */
  CHANGE("修改"),
  /** Its organiser hands it to the bureau. */
  SUBMIT("提交审批"),
  /** Its organiser takes it back before the bureau decided. */
  WITHDRAW("撤回"),
  /** The bureau sends it back with a reason. */
  RETURN("退回"),
  /** The bureau approves it: everybody may read it. */
  APPROVE("批准发布"),
  /** The bureau changes what is published, visibly. */
  AMEND("变更"),
  /** The bureau gives persons more time, with a public reason. */
  EXTEND("延期"),
  /** The bureau calls it off, with a public reason. */
  CANCEL("取消"),
  /** Its organiser throws the draft away. */
  DELETE("删除草稿");

  private final String word;

  PlanMove(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
