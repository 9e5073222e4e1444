package cn.zhicheng.plan.rules;

/** What became of a rule. */
public enum Outcome {
  MET("符合"),
  NOT_MET("不符合"),
  /** A fact it depends on is not known, or the rule itself cannot be read. */
  UNKNOWN("无法判断");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
