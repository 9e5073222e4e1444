package cn.zhicheng.achievement.access;

import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.shared.Verdict;

/**
 * 「申请退回」 (FAQ-P47): who may ask for a locked entry, and who answers. Whose entry it is has been
 * settled before.
 */
public final class ReturnRequestAccess {
  private ReturnRequestAccess() {}

  /**
   * Whether the person may ask.
   *
   * @param open whether they already have
   */
  public static Verdict mayAsk(EntryState state, EntrySource source, boolean open) {
    return locked(state)
        .and(() -> EntryAccess.mayReturn(state, source))
        .and(() ->
            open
                ? Verdict.refuse("RETURN_ASKED", "已经申请退回，请等待单位处理；不再需要的，可以撤销申请。")
                : Verdict.ALLOWED);
  }

  /** Whether the person may take the request back. */
  public static Verdict mayTakeBack(boolean open) {
    return waiting(open);
  }

  /** Whether the unit may say yes or no. */
  public static Verdict mayAnswer(EntryState state, EntrySource source, boolean open) {
    return waiting(open).and(() -> EntryAccess.mayReturn(state, source));
  }

  private static Verdict waiting(boolean open) {
    return open ? Verdict.ALLOWED : Verdict.refuse("NO_REQUEST", "该业绩没有待处理的退回申请，可能已经处理或撤销。");
  }

  private static Verdict locked(EntryState state) {
    return state == EntryState.DRAFT || state == EntryState.RETURNED
        ? Verdict.refuse("ENTRY_OPEN", "该业绩可以直接修改，不需要申请退回。")
        : Verdict.ALLOWED;
  }
}
