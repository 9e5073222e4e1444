package cn.zhicheng.person;

import cn.zhicheng.shared.Problems;

/** What a unit writes when it decides, checked alike for one request and for a batch. */
final class BindingOpinion {
  private static final int LONGEST = 500;
  private static final String FIELD = "opinion";

  private BindingOpinion() {}

  /** May be empty. */
  static String optional(String typed) {
    String opinion = typed.strip();
    new Problems().check(opinion.length() > LONGEST, FIELD, "审核意见最多 500 个字。").orThrow();
    return opinion;
  }

  /** What the person reads and mends by. */
  static String required(String typed) {
    String opinion = typed.strip();
    new Problems()
        .check(opinion.isEmpty(), FIELD, "退回时请写明原因，申报人会看到并据此修改。")
        .check(opinion.length() > LONGEST, FIELD, "退回原因最多 500 个字。")
        .orThrow();
    return opinion;
  }

  /** Why a person is let go. */
  static String release(String typed) {
    String reason = typed.strip();
    new Problems()
        .check(reason.isEmpty(), "reason", "请写明解除绑定的原因，例如“已于 2026 年 8 月调离”，本人会看到。")
        .check(reason.length() > LONGEST, "reason", "解除原因最多 500 个字。")
        .orThrow();
    return reason;
  }
}
