package cn.zhicheng.achievement;

/** What can become of an open request for return. */
public enum ReturnRequestMove {
  /** The unit returns the entry. */
  AGREE("同意退回"),
  /** The unit keeps it, and says why. */
  REFUSE("不同意退回"),
  /** The person no longer wants it back. */
  TAKE_BACK("撤销退回申请"),
  /** The entry was decided, taken back or voided meanwhile. */
  OVERTAKE("另行处理");

  private final String word;

  ReturnRequestMove(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
