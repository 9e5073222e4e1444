package cn.zhicheng.person;

/** What can happen to a binding; the word is what a sentence about it says. */
public enum BindingMove {
  /** The person asks for the first time. */
  REQUEST("提交"),
  /** The person sends a returned request again, mended. */
  RESUBMIT("重新提交"),
  /** The unit says yes. */
  APPROVE("审核通过"),
  /** The unit gives it back with a reason. */
  RETURN("退回"),
  /** The person takes it back. */
  WITHDRAW("撤回"),
  /** Another unit approved the person, or the unit went into another one. */
  REPLACE("转入其他单位"),
  /** The unit lets the person go, with a reason. */
  RELEASE("解除绑定"),
  /** The person followed a unit into the one it was merged with. */
  TRANSFER("随单位合并转入");

  private final String word;

  BindingMove(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
