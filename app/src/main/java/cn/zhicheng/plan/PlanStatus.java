package cn.zhicheng.plan;

/** Where a review plan stands as a paper (domain 4.8); by the clock see {@link PlanPhase}. */
public enum PlanStatus {
  /** Its organiser writes it. */
  DRAFT("草稿"),
  /** Handed to the bureau that approves it. */
  PENDING("待审批"),
  /** Open to everybody; changes only by a visible amendment. */
  PUBLISHED("已发布"),
  /** Called off by the bureau; its applications are ended and free their plan year. */
  CANCELLED("已取消");

  private final String label;

  PlanStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
