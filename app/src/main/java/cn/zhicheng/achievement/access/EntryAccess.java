package cn.zhicheng.achievement.access;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What may be done to an entry in its state, and why not. Whose entry it is has been settled
 * before: out of scope it does not exist.
 */
public final class EntryAccess {
  /** How long what was deleted can be restored. */
  public static final Duration IN_BIN = Duration.ofDays(30);

  private EntryAccess() {}

  /** FAQ-P47: what was submitted is locked until the unit returns it. FAQ-P23: fetched is fixed. */
  public static Verdict mayEdit(EntryState state, EntrySource source) {
    return mayTouch(source)
        .and(() ->
            switch (state) {
              case DRAFT, RETURNED -> Verdict.ALLOWED;
              case SUBMITTED ->
                  Verdict.refuse("ENTRY_LOCKED", "已提交的业绩不能修改。需要修改的，请先撤回，或点击“申请退回”，由绑定的工作单位退回。");
              case APPROVED ->
                  Verdict.refuse(
                      "ENTRY_LOCKED", "审核通过的业绩不能修改。需要修改的，请点击“申请退回”，由绑定的工作单位退回，修改后再次提交审核。");
              case DELETED -> Verdict.refuse("ENTRY_DELETED", "该业绩已删除，请先恢复再修改。");
              case VOIDED -> voided();
            });
  }

  /** FAQ-P17: needs an active binding. */
  public static Verdict maySubmit(EntryState state, EntrySource source, Verdict bound) {
    return mayTouch(source).and(() -> may(state, EntryMove.SUBMIT)).and(() -> bound);
  }

  public static Verdict mayWithdraw(EntryState state, EntrySource source) {
    return mayTouch(source).and(() -> may(state, EntryMove.WITHDRAW));
  }

  public static Verdict mayDelete(EntryState state, EntrySource source) {
    return mayTouch(source).and(() -> may(state, EntryMove.DELETE));
  }

  /**
   * What lies in the bin can be taken out for a while.
   *
   * @param since when it was thrown away
   */
  public static Verdict mayRestore(EntryState state, Instant since, Instant now) {
    return may(state, EntryMove.RESTORE)
        .and(() ->
            now.isBefore(since.plus(IN_BIN))
                ? Verdict.ALLOWED
                : Verdict.refuse("ENTRY_GONE", "该业绩删除已超过 30 天，不能恢复，请重新录入。"));
  }

  /** Before any decision: nobody decides on their own entries, whatever they act as. */
  public static Verdict notOwn(Actor actor, UUID person) {
    return actor.isSelf(person)
        ? Verdict.refuse("OWN_FILE", "这是您本人的业绩，不能由您自己审核。请由本单位其他经办人办理；没有的，请先在「经办人管理」添加。")
        : Verdict.ALLOWED;
  }

  /**
   * Before any decision on what is approved: it is the bound unit's to return (FAQ-P47), and where
   * the person belongs to none, still the one's that approved it.
   *
   * @param elsewhere whether the person belongs to another unit now
   */
  public static Verdict ofBoundUnit(EntryState state, boolean elsewhere) {
    return state == EntryState.APPROVED && elsewhere
        ? Verdict.refuse("BOUND_ELSEWHERE", "申报人已变更到其他单位，审核通过的业绩由现在绑定的单位退回或者作废。")
        : Verdict.ALLOWED;
  }

  /** FAQ-U11. */
  public static Verdict mayAudit(EntryState state) {
    return may(state, EntryMove.APPROVE);
  }

  /** FAQ-U14, and FAQ-P47 for what was approved before. */
  public static Verdict mayReturn(EntryState state, EntrySource source) {
    return mayTouch(source).and(() -> may(state, EntryMove.RETURN));
  }

  public static Verdict mayVoid(EntryState state, EntrySource source) {
    return mayTouch(source).and(() -> may(state, EntryMove.VOID));
  }

  private static Verdict mayTouch(EntrySource source) {
    return source == EntrySource.USER
        ? Verdict.ALLOWED
        : Verdict.refuse("ENTRY_FETCHED", "来源为“自动生成”的记录由系统提取，不能修改或审核。");
  }

  private static Verdict may(EntryState state, EntryMove move) {
    if (EntryState.MOVES.next(state, move).isPresent()) {
      return Verdict.ALLOWED;
    }
    return state == EntryState.VOIDED
        ? voided()
        : Verdict.refuse("ENTRY_STATE", "该业绩当前为“" + state.label() + "”，不能" + move.label() + "。");
  }

  private static Verdict voided() {
    return Verdict.refuse("ENTRY_VOIDED", "该业绩已作废，不能再修改或使用。");
  }
}
