package cn.zhicheng.front.access;

import cn.zhicheng.front.Bulletin;
import cn.zhicheng.front.BulletinMove;
import cn.zhicheng.shared.Verdict;

/**
 * What may be done with a bulletin in its state. Whose it is, the queries' scope settled before.
 */
public final class BulletinAccess {
  private BulletinAccess() {}

  /** Whether its text may be changed: not once anybody may have read it. */
  public static Verdict mayChange(Bulletin bulletin) {
    return bulletin.can(BulletinMove.CHANGE)
        ? Verdict.ALLOWED
        : Verdict.refuse("NOT_DRAFT", "这条公告当前是「%s」，不能再修改。%s".formatted(label(bulletin), ANEW));
  }

  /** Whether it may be shown to everybody. */
  public static Verdict mayPublish(Bulletin bulletin) {
    return bulletin.can(BulletinMove.PUBLISH)
        ? Verdict.ALLOWED
        : Verdict.refuse("NOT_DRAFT", "这条公告当前是「%s」，不能再发布。%s".formatted(label(bulletin), ANEW));
  }

  /** Whether it may be taken down. */
  public static Verdict mayWithdraw(Bulletin bulletin) {
    return bulletin.can(BulletinMove.WITHDRAW)
        ? Verdict.ALLOWED
        : Verdict.refuse("NOT_PUBLISHED", "这条公告当前是「%s」，公众看不到它，不需要撤下。".formatted(label(bulletin)));
  }

  private static final String ANEW = "需要更正的，请撤下后「另存为新草稿」，改好再发布。";

  private static String label(Bulletin bulletin) {
    return bulletin.status().label();
  }
}
