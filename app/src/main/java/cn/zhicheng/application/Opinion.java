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
 */
public record Opinion(
    String text, List<UUID> proofs, @Nullable Boolean occupiesPost, String postExplanation) {
  /** Characters at most, as stated on the page. */
  public static final int MAX = 1000;

  static final int EXPLANATION_MAX = 500;

  public static Opinion of(String text) {
    return new Opinion(text, List.of(), null, "");
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
    return problems;
  }
}
