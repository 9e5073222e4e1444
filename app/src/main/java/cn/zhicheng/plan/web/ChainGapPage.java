package cn.zhicheng.plan.web;

import java.util.List;

/**
 * 「流程缺口」.
 *
 * @param more whether there are more than those shown
 */
public record ChainGapPage(List<Row> rows, boolean more) {
  /** One gap as shown. */
  public record Row(
      String unitHref,
      String unit,
      String region,
      String plan,
      String sentence,
      String lastMet,
      int times) {}
}
