package cn.zhicheng.achievement;

import static cn.zhicheng.achievement.EntryMove.APPROVE;
import static cn.zhicheng.achievement.EntryMove.DELETE;
import static cn.zhicheng.achievement.EntryMove.RESTORE;
import static cn.zhicheng.achievement.EntryMove.RETURN;
import static cn.zhicheng.achievement.EntryMove.SUBMIT;
import static cn.zhicheng.achievement.EntryMove.VOID;
import static cn.zhicheng.achievement.EntryMove.WITHDRAW;
import static cn.zhicheng.achievement.EntryState.APPROVED;
import static cn.zhicheng.achievement.EntryState.DELETED;
import static cn.zhicheng.achievement.EntryState.DRAFT;
import static cn.zhicheng.achievement.EntryState.RETURNED;
import static cn.zhicheng.achievement.EntryState.SUBMITTED;
import static cn.zhicheng.achievement.EntryState.VOIDED;

import cn.zhicheng.shared.Transitions;

/** The legal moves of a library entry. */
public final class EntryTransitions {
  public static final Transitions<EntryState, EntryMove> TABLE =
      new Transitions<EntryState, EntryMove>()
          .allow(DRAFT, SUBMIT, SUBMITTED)
          .allow(RETURNED, SUBMIT, SUBMITTED)
          .allow(SUBMITTED, WITHDRAW, DRAFT)
          .allow(SUBMITTED, APPROVE, APPROVED)
          .allow(SUBMITTED, RETURN, RETURNED)
          .allow(APPROVED, RETURN, RETURNED)
          .allow(SUBMITTED, VOID, VOIDED)
          .allow(APPROVED, VOID, VOIDED)
          .allow(DRAFT, DELETE, DELETED)
          .allow(RETURNED, DELETE, DELETED)
          .allow(DELETED, RESTORE, DRAFT);

  private EntryTransitions() {}
}
