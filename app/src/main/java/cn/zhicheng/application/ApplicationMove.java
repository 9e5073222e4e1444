package cn.zhicheng.application;

/** What can happen to an application; the label is the word of 「申报流程」. */
public enum ApplicationMove {
  BEGIN("开始申报"),
  SUBMIT("提交"),
  PASS("审核通过"),
  ACCEPT("审核通过并受理"),
  RETURN("退回"),
  REJECT("不予通过"),
  DELETE("删除"),
  RESTORE("恢复"),
  /** The same for one that had been returned. */
  RESTORE_CORRECTION("恢复"),
  RECALL("撤回"),
  /** The same for an answer to a return: back to being answered. */
  RECALL_CORRECTION("撤回"),
  LAPSE("逾期视为放弃"),
  CANCEL("计划取消");

  private final String label;

  ApplicationMove(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
