package cn.zhicheng.front;

import cn.zhicheng.shared.Transitions;

/** Where one bulletin stands. */
public enum BulletinState {
  /** Seen by its body alone, which may change it. */
  DRAFT("草稿"),
  /** Read by everybody, and never changed: a mistake is taken down and published anew. */
  PUBLISHED("已发布"),
  /** Taken down; kept for its body with the reason. */
  WITHDRAWN("已撤下");

  /** The only legal moves; a bulletin begins as a draft. */
  public static final Transitions<BulletinState, BulletinMove> MOVES =
      new Transitions<BulletinState, BulletinMove>()
          .allow(DRAFT, BulletinMove.CHANGE, DRAFT)
          .allow(DRAFT, BulletinMove.PUBLISH, PUBLISHED)
          .allow(PUBLISHED, BulletinMove.WITHDRAW, WITHDRAWN);

  private final String label;

  BulletinState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
