package cn.zhicheng.achievement.entry;

import cn.zhicheng.shared.Problems;

/** An auditor's typed opinion or reason. */
final class Opinion {
  private static final int LONGEST = 500;
  private static final int ADDED = 200;

  private Opinion() {}

  /** For passing: optional, 同意 when nothing was typed. */
  static String optional(String typed) {
    String opinion = typed.strip();
    tooLong(opinion, new Problems()).orThrow();
    return opinion.isEmpty() ? "同意" : opinion;
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
    String reason = typed.strip();
    var problems = new Problems();
    problems.check(reason.isEmpty(), "opinion", "请填写" + what + "原因，申报人会看到。");
    tooLong(reason, problems).orThrow();
    return reason;
  }

  private static Problems tooLong(String text, Problems problems) {
    return problems.check(
        text.codePointCount(0, text.length()) > LONGEST, "opinion", "审核意见最多" + LONGEST + "个字，请缩短。");
  }
}
