package cn.zhicheng.achievement;

import cn.zhicheng.shared.Transitions;

/**
 * Where an entry of the library stands (FAQ-P16, P20, P47). The label is read on badges and in
 * messages.
 */
public enum EntryState {
  /** The person is still writing; nobody else sees it. */
  DRAFT("草稿", "尚未提交，只有本人能看到。"),
  /** The unit is asked to audit it; the person can no longer change it. */
  SUBMITTED("待审核", "已提交所在单位，等待审核，期间不能修改。"),
  /** The unit sent it back with a reason; the person changes and submits it again. */
  RETURNED("已退回", "单位已退回，请按退回原因修改后重新提交。"),
  /** The unit has audited it: only now may an application use it. */
  APPROVED("已通过", "单位已审核通过，可以用于职称申报。"),
  /** The unit found the proof to be false; it can never be used again. */
  VOIDED("已作废", "单位认定材料不实，已作废，不能再使用。"),
  /** The person threw it away; it can be restored as a draft. */
  DELETED("已删除", "本人已删除，可以恢复为草稿。");

  /** The only legal moves. */
  public static final Transitions<EntryState, EntryMove> MOVES =
      new Transitions<EntryState, EntryMove>()
          .allow(DRAFT, EntryMove.SUBMIT, SUBMITTED)
          .allow(RETURNED, EntryMove.SUBMIT, SUBMITTED)
          .allow(SUBMITTED, EntryMove.WITHDRAW, DRAFT)
          .allow(SUBMITTED, EntryMove.APPROVE, APPROVED)
          .allow(SUBMITTED, EntryMove.RETURN, RETURNED)
          .allow(APPROVED, EntryMove.RETURN, RETURNED)
          .allow(SUBMITTED, EntryMove.VOID, VOIDED)
          .allow(APPROVED, EntryMove.VOID, VOIDED)
          .allow(DRAFT, EntryMove.DELETE, DELETED)
          .allow(RETURNED, EntryMove.DELETE, DELETED)
          .allow(DELETED, EntryMove.RESTORE, DRAFT);

  private final String label;
  private final String sentence;

  EntryState(String label, String sentence) {
    this.label = label;
    this.sentence = sentence;
  }

  public String label() {
    return label;
  }

  /** When the state applies, as the person reads it. */
  public String sentence() {
    return sentence;
  }
}
