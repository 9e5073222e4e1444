package cn.zhicheng.achievement.entry;

import cn.zhicheng.shared.Problems;

/** An auditor's typed opinion or reason. */
final class Opinion {
  private static final int LONGEST = 500;
  private static final int ADDED = 200;

  private Opinion() {}

  /** For passing: optional, 同意 when nothing was typed. */
  static String optional(String typed) {
    check(typed, "").orThrow();
    return typed.isBlank() ? "同意" : typed.strip();
  }

  /** To a request that is granted: optional, may stay empty. */
  static String added(String typed) {
    String opinion = typed.strip();
    new Problems()
        .check(
            opinion.codePointCount(0, opinion.length()) > ADDED,
            "opinion",
            "意见最多" + ADDED + "个字，请缩短。")
        .orThrow();
    return opinion;
  }

  /** For sending back or voiding: the person must learn why. */
  static String required(String typed, String what) {
    check(typed, what).orThrow();
    return typed.strip();
  }

  /**
   * What is wrong with it.
   *
   * @param what needs a reason; empty for what needs none
   */
  static Problems check(String typed, String what) {
    String text = typed.strip();
    return new Problems()
        .check(text.isEmpty() && !what.isEmpty(), "opinion", "请填写" + what + "原因，申报人会看到。")
        .check(
            text.codePointCount(0, text.length()) > LONGEST,
            "opinion",
            "审核意见最多" + LONGEST + "个字，请缩短。");
  }
}
