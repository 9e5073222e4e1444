package cn.zhicheng.plan;

import cn.zhicheng.shared.Transitions;

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

  /** The only legal moves; a plan begins as a draft, and only a draft can be thrown away. */
  public static final Transitions<PlanStatus, PlanMove> MOVES =
      new Transitions<PlanStatus, PlanMove>()
          .allow(DRAFT, PlanMove.CHANGE, DRAFT)
          .allow(DRAFT, PlanMove.SUBMIT, PENDING)
          .allow(PENDING, PlanMove.WITHDRAW, DRAFT)
          .allow(PENDING, PlanMove.RETURN, DRAFT)
          .allow(PENDING, PlanMove.APPROVE, PUBLISHED)
          .allow(PUBLISHED, PlanMove.AMEND, PUBLISHED)
          .allow(PUBLISHED, PlanMove.EXTEND, PUBLISHED)
          .allow(PUBLISHED, PlanMove.CANCEL, CANCELLED);

  private final String label;

  PlanStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether this move is legal here. */
  public boolean can(PlanMove move) {
    return MOVES.next(this, move).isPresent();
  }

  /**
   * The status this move leads to.
   *
   * @throws IllegalStateException when it is not legal: the verdict before should have said so
   */
  PlanStatus after(PlanMove move) {
    return MOVES
        .next(this, move)
        .orElseThrow(() -> new IllegalStateException(move + " from " + this));
  }

  /** Whether everybody may read it. */
  public boolean announced() {
    return this == PUBLISHED || this == CANCELLED;
  }
}
