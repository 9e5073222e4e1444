package cn.zhicheng.identity;

import cn.zhicheng.shared.Transitions;

/** Where the right of somebody to act for an organisation stands. */
public enum MandateState {
  /** Offered to a natural person, who has not answered. */
  OFFERED("待接受"),
  /** May be used, within its days. */
  ACTIVE("使用中"),
  /** The person did not want it. */
  DECLINED("已谢绝"),
  /** Taken back by the organisation, or laid down by the holder. */
  ENDED("已停止");

  /** The only legal moves; what an account is made for begins ACTIVE, all others OFFERED. */
  public static final Transitions<MandateState, MandateMove> MOVES =
      new Transitions<MandateState, MandateMove>()
          .allow(OFFERED, MandateMove.ACCEPT, ACTIVE)
          .allow(OFFERED, MandateMove.DECLINE, DECLINED)
          .allow(OFFERED, MandateMove.END, ENDED)
          .allow(ACTIVE, MandateMove.END, ENDED);

  private final String label;

  MandateState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
