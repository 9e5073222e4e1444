package cn.zhicheng.plan;

/** What happens when an institution passes more applicants than it has posts (domain.md O11). */
public enum PostRule {
  /** The unit is warned and may go on. */
  WARN("超过核准岗位数时提醒"),
  /** 「审核通过」 is refused. */
  BLOCK("超过核准岗位数时不能通过");

  private final String label;

  PostRule(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
