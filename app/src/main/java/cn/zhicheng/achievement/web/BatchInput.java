package cn.zhicheng.achievement.web;

import cn.zhicheng.shared.Problems;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for 「批量审核」.
 *
 * @param page whether the whole page is ticked
 * @param picked ticked rows
 * @param all whether everything that matches is meant
 * @param reason code; empty for none
 * @param problems null when nothing was sent yet
 */
public record BatchInput(
    boolean page,
    Set<String> picked,
    boolean all,
    String reason,
    String opinion,
    @Nullable Problems problems) {
  static final BatchInput NONE = new BatchInput(false, Set.of(), false, "", "", null);
  static final BatchInput PAGE = new BatchInput(true, Set.of(), false, "", "", null);
}
