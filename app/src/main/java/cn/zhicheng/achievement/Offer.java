package cn.zhicheng.achievement;

import cn.zhicheng.shared.Verdict;
import java.util.Set;

/**
 * The categories of one person's series.
 *
 * @param seriesNo the series the person works in; empty when it is not told yet
 * @param off codes that administrators took from this series
 */
public record Offer(String seriesNo, Set<String> off) {
  /** Whether it stands in the person's library at all; entries made before stay visible. */
  public boolean shows(Category category) {
    return category.serves(seriesNo) && !off.contains(category.code());
  }

  /** Whether 「新增」 is open, and why not. */
  public Verdict mayAdd(Category category) {
    if (category.byCommittee()) {
      return Verdict.refuse("CATEGORY_COMMITTEE", "「" + category.name() + "」由评委会录入，您可以查看，不需要自己新增。");
    }
    if (!category.serves(seriesNo)) {
      return seriesNo.isEmpty()
          ? Verdict.refuse(
              "CATEGORY_SERIES", "「" + category.name() + "」属于行业专用，请先在个人中心填写所在职称系列。", "/me")
          : Verdict.refuse(
              "CATEGORY_SERIES", "「" + category.name() + "」不用于您所在的职称系列。职称系列有误的，请在个人中心修改。", "/me");
    }
    return off.contains(category.code())
        ? Verdict.refuse("CATEGORY_OFF", "「" + category.name() + "」目前不对您所在的职称系列开放，已有的记录不受影响。")
        : Verdict.ALLOWED;
  }
}
