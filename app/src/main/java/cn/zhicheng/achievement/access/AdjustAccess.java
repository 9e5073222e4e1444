package cn.zhicheng.achievement.access;

import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.shared.Verdict;
import java.util.Optional;

/**
 * 「调整」 (FAQ-P48 to P50): cases of 论文（卫生） and 综述 change after submission without a return. Whose
 * entry it is has been settled before.
 */
public final class AdjustAccess {
  private AdjustAccess() {}

  /** Whether the entry is one whose cases can be adjusted at all: then it has the button. */
  public static Verdict concerns(EntryState state, EntrySource source, boolean adjustable) {
    if (!adjustable || source != EntrySource.USER) {
      return Verdict.refuse("NOT_ADJUSTABLE", "该业绩类别没有“调整”。需要修改的，请点击“申请退回”，由绑定的工作单位退回。");
    }
    return switch (state) {
      case SUBMITTED, APPROVED -> Verdict.ALLOWED;
      case DRAFT, RETURNED -> Verdict.refuse("ENTRY_OPEN", "该业绩可以直接修改，不需要“调整”。");
      case DELETED, VOIDED -> Verdict.refuse("ENTRY_STATE", "该业绩当前为“" + state.label() + "”，不能调整。");
    };
  }

  /**
   * Whether its cases may be adjusted now.
   *
   * @param accepted number of an application that uses it and was accepted; empty for none
   */
  public static Verdict mayAdjust(
      EntryState state, EntrySource source, boolean adjustable, Optional<String> accepted) {
    return concerns(state, source, adjustable)
        .and(() ->
            accepted
                .map(number ->
                    Verdict.refuse(
                        "ENTRY_FROZEN", "使用该业绩的职称申报（编号 " + number + "）已由评委会组建单位受理，病案不能再调整。"))
                .orElse(Verdict.ALLOWED));
  }

  /**
   * Whether one more case may go.
   *
   * @param required whether the list must not be empty
   * @param count how many there are
   */
  public static Verdict mayRemove(boolean required, int count) {
    return required && count <= 1
        ? Verdict.refuse("LAST_ROW", "列表至少要保留一条，最后一条不能删除。可以改为修改这一条。")
        : Verdict.ALLOWED;
  }
}
