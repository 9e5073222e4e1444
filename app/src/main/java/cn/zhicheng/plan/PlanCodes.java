package cn.zhicheng.plan;

/** Codes of plans: AH, plan year, series, four digits, e.g. AH2026220007. */
final class PlanCodes {
  private PlanCodes() {}

  static String of(int year, String seriesNo, long number) {
    return "AH%d%s%04d".formatted(year, seriesNo, number);
  }

  /** The same number under another year. */
  static String of(int year, String seriesNo, String former) {
    return "AH" + year + seriesNo + former.substring(Math.min(8, former.length()));
  }
}
