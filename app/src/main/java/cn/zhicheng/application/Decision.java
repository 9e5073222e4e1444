package cn.zhicheng.application;

/** What a level decides; the label is the word shown in opinions and on the form. */
public enum Decision {
  PASS("审核通过"),
  RETURN("退回修改"),
  REJECT("不予通过");

  private final String label;

  Decision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
