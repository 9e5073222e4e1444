package cn.zhicheng.plan.access;

import cn.zhicheng.reference.RegionLevel;
import cn.zhicheng.shared.Verdict;

/** Who changes chains: the bureau of the province, for they hold everywhere. */
public final class ChainAccess {
  private ChainAccess() {}

  /** Whether a bureau of this level may change a chain; all others read. */
  public static Verdict mayChange(RegionLevel bureau) {
    return bureau == RegionLevel.PROVINCE
        ? Verdict.ALLOWED
        : Verdict.refuse("PROVINCE_ONLY", "审核流程全省统一，由省人社厅设置；这里可以查看。");
  }
}
