package cn.zhicheng.organisation.preset;

/** What can happen to a preset request. */
public enum PresetRequestMove {
  /** The bureau asks. */
  REQUEST("提出申请"),
  /** Operations make body and account. */
  CREATE("创建账号"),
  /** Operations say no, and why. */
  REFUSE("退回"),
  /** The bureau takes it back. */
  WITHDRAW("撤回"),
  /** The bureau sends a refused one again, mended. */
  RESUBMIT("重新提交");

  private final String word;

  PresetRequestMove(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
