package cn.zhicheng.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The box of one step of the chain.
 *
 * @param label what the form calls it, as in 「基层单位意见」, 「主管部门审核意见」; six characters fit a line, line
 *     breaks are kept
 * @param body the organisation that decides at this step
 * @param decision what it decided in the current round; null prints an empty box with the lines for
 *     opinion, stamp, signature and date (FAQ-P46)
 */
public record FormAudit(String label, String body, @Nullable FormDecision decision) {
  private static final Pattern LAST_WORD = Pattern.compile("(?<=\\S{3})(?=(审核|审批|推荐)意见$)");

  /** The label as it stands in its narrow box: 「市人社部门」 above 「审核意见」. */
  public String stackedLabel() {
    return label.contains("\n") ? label : LAST_WORD.matcher(label).replaceFirst("\n");
  }
}
