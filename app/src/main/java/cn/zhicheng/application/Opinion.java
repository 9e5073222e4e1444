package cn.zhicheng.application;

import cn.zhicheng.shared.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a level types when it decides.
 *
 * @param text 审核意见
 * @param proofs 单位相关证明材料 (FAQ-U15)
 * @param occupiesPost whether a post is taken; null when not said
 * @param postExplanation 相应说明 (FAQ-U24)
 * @param notice 单位公示, of which counts what a unit says; null for what was decided before it was
 *     kept
 * @param checks what was answered on the level's checklist
 */
public record Opinion(
    String text,
    List<UUID> proofs,
    @Nullable Boolean occupiesPost,
    String postExplanation,
    @Nullable UnitNotice notice,
    List<CheckedItem> checks) {
  /** Characters at most, as stated on the page. */
  public static final int MAX = 1000;

  static final int EXPLANATION_MAX = 500;

  /** Without notice and checklist. */
  public Opinion(
      String text, List<UUID> proofs, @Nullable Boolean occupiesPost, String postExplanation) {
    this(text, proofs, occupiesPost, postExplanation, null, List.of());
  }

  /** What a body said before, to say it again. */
  static Opinion again(AuditRecord earlier) {
    return new Opinion(
        earlier.opinion(),
        earlier.proofs(),
        earlier.occupiesPost(),
        earlier.postExplanation(),
        earlier.notice(),
        earlier.checks());
  }

  /** The same in other words. */
  Opinion saying(String words) {
    return new Opinion(words, proofs, occupiesPost, postExplanation, notice, checks);
  }

  /** The same without a word about posts. */
  Opinion withoutPost() {
    return new Opinion(text, proofs, null, "", notice, checks);
  }

  public static Opinion of(String text) {
    return new Opinion(text, List.of(), null, "");
  }

  /**
   * Whether nothing hangs on it that is written or held beside it: no proofs, and no post taken.
   */
  boolean alone() {
    return proofs.isEmpty() && !Boolean.TRUE.equals(occupiesPost);
  }

  /** Everything wrong with it. */
  Problems check(boolean proofNeeded, boolean postNeeded) {
    var problems =
        new Problems()
            .check(text.isBlank(), "opinion", "请填写审核意见")
            .check(text.length() > MAX, "opinion", "审核意见最多 " + MAX + " 字")
            .check(proofNeeded && proofs.isEmpty(), "proof", "请上传单位相关证明材料");
    if (postNeeded) {
      problems
          .check(occupiesPost == null, "occupiesPost", "请选择申报人是否占用岗位数")
          .check(postExplanation.isBlank(), "postExplanation", "请填写占用岗位数的相应说明")
          .check(
              postExplanation.length() > EXPLANATION_MAX,
              "postExplanation",
              "说明最多 " + EXPLANATION_MAX + " 字");
    }
    for (CheckedItem item : checks) {
      String field = "checkRemark." + item.code();
      problems
          .check(item.problem() && item.remark().isBlank(), field, "有问题的项目请写明问题")
          .check(
              item.remark().length() > CheckedItem.REMARK_MAX,
              field,
              "说明最多 " + CheckedItem.REMARK_MAX + " 字");
    }
    return problems;
  }
}
