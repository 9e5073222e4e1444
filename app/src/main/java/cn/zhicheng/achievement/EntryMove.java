package cn.zhicheng.achievement;

/** What can be done to an entry; the words complete 「张敏已…该业绩」. */
public enum EntryMove {
  /** The person hands it to the unit. */
  SUBMIT("提交"),
  /** The person takes it back before the unit decided. */
  WITHDRAW("撤回"),
  /** The unit finds it right. */
  APPROVE("审核通过"),
  /** The unit sends it back with a reason, also after it was approved (FAQ-P47). */
  RETURN("退回"),
  /** The unit found false proof. */
  VOID("作废"),
  /** The person throws it away. */
  DELETE("删除"),
  /** The person takes it out of the bin. */
  RESTORE("恢复");

  private final String label;

  EntryMove(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
