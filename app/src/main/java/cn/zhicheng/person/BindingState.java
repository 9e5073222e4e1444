package cn.zhicheng.person;

import cn.zhicheng.shared.Transitions;

/** Where one request of a person to belong to one unit stands. */
public enum BindingState {
  /** Sent to the unit, which has not answered. */
  PENDING("待审核"),
  /** The unit approved: the person may submit entries and apply (FAQ-P11). */
  ACTIVE("已绑定"),
  /** The unit gave it back with a reason; the person may send it again or choose another unit. */
  RETURNED("已退回"),
  /** The person took it back before the unit answered. */
  CANCELLED("已撤回"),
  /** Was active until another unit approved the person or took over the unit, or until let go. */
  ENDED("已解除");

  /** The only legal moves; a binding begins PENDING, after a merge of units ACTIVE. */
  public static final Transitions<BindingState, BindingMove> MOVES =
      new Transitions<BindingState, BindingMove>()
          .allow(PENDING, BindingMove.APPROVE, ACTIVE)
          .allow(PENDING, BindingMove.RETURN, RETURNED)
          .allow(PENDING, BindingMove.WITHDRAW, CANCELLED)
          .allow(RETURNED, BindingMove.RESUBMIT, PENDING)
          .allow(ACTIVE, BindingMove.REPLACE, ENDED)
          .allow(ACTIVE, BindingMove.RELEASE, ENDED);

  private final String label;

  BindingState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
