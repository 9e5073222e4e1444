package cn.zhicheng.organisation;

/** What can happen to a body; the word is the button and what the history says. */
public enum OrganisationMove {
  /** A bureau accepts a registration, where a place asks for that (O13). */
  APPROVE("核准"),
  /** A bureau gives a registration back with a reason. */
  RETURN("退回"),
  /** The unit sends its mended registration again. */
  RESUBMIT("重新提交"),
  /** A bureau stops a body with a reason. */
  SUSPEND("停用"),
  /** A bureau lets it act again. */
  REACTIVATE("恢复"),
  /** A bureau lets a unit go into another one. */
  MERGE("合并");

  private final String word;

  OrganisationMove(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
