package cn.zhicheng.application;

import cn.zhicheng.achievement.EntryState;

/** How a copy in an application stands to the library entry it was made from. */
public enum Freshness {
  /** The library says the same. */
  CURRENT(""),
  /** The library holds a newer approved content. */
  NEWER("业绩库已更新"),
  /** The library's entry is no longer approved: returned, or being changed or audited again. */
  TAKEN_BACK("业绩库中已退回"),
  /** The unit found the proof of the entry to be false. */
  VOIDED("业绩库中已作废");

  private final String label;

  Freshness(String label) {
    this.label = label;
  }

  /** In the badge of the copy; empty when there is nothing to tell. */
  public String label() {
    return label;
  }

  public boolean current() {
    return this == CURRENT;
  }

  /** How a copy of this revision stands to an entry that is in this state now. */
  static Freshness of(int copied, EntryState state, int revision) {
    return switch (state) {
      case APPROVED -> copied == revision ? CURRENT : NEWER;
      case VOIDED -> VOIDED;
      default -> TAKEN_BACK;
    };
  }
}
