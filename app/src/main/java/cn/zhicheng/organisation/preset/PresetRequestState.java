package cn.zhicheng.organisation.preset;

import cn.zhicheng.shared.Transitions;

/** Where the request of a bureau for a preset account stands. */
public enum PresetRequestState {
  /** Waits for operations. */
  REQUESTED("待创建"),
  /** The account exists; the initial password is to be handed over. */
  CREATED("已创建"),
  /** Operations sent it back with a reason; the bureau may mend it. */
  REFUSED("已退回"),
  /** The bureau took it back. */
  WITHDRAWN("已撤回");

  /** The only legal moves; a request begins REQUESTED. */
  public static final Transitions<PresetRequestState, PresetRequestMove> MOVES =
      new Transitions<PresetRequestState, PresetRequestMove>()
          .allow(REQUESTED, PresetRequestMove.CREATE, CREATED)
          .allow(REQUESTED, PresetRequestMove.REFUSE, REFUSED)
          .allow(REQUESTED, PresetRequestMove.WITHDRAW, WITHDRAWN)
          .allow(REFUSED, PresetRequestMove.RESUBMIT, REQUESTED);

  private final String label;

  PresetRequestState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
