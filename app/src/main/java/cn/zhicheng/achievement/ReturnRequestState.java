package cn.zhicheng.achievement;

import cn.zhicheng.shared.Transitions;

/** Where a request for return (「申请退回」, FAQ-P47) stands. */
public enum ReturnRequestState {
  OPEN("退回申请待处理"),
  AGREED("单位已同意退回"),
  REFUSED("单位不同意退回"),
  TAKEN_BACK("已撤销"),
  OVERTAKEN("业绩已另行处理");

  /** The only legal moves. */
  public static final Transitions<ReturnRequestState, ReturnRequestMove> MOVES =
      new Transitions<ReturnRequestState, ReturnRequestMove>()
          .allow(OPEN, ReturnRequestMove.AGREE, AGREED)
          .allow(OPEN, ReturnRequestMove.REFUSE, REFUSED)
          .allow(OPEN, ReturnRequestMove.TAKE_BACK, TAKEN_BACK)
          .allow(OPEN, ReturnRequestMove.OVERTAKE, OVERTAKEN);

  private final String label;

  ReturnRequestState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
