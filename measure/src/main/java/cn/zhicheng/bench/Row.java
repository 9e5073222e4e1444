package cn.zhicheng.bench;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param goal number of the goal in docs/performance.md
 * @param unit of figure and baseline; empty where only the ratio counts
 * @param baseline what the figure is compared with; NaN where it stands for itself
 * @param ratio what the goal speaks of
 * @param limit NaN: told only
 * @param most whether the ratio must not exceed the limit; else it must reach it
 */
record Row(
    String goal,
    String name,
    String unit,
    double figure,
    double baseline,
    double ratio,
    double limit,
    boolean most) {
  /** As many times the baseline at most. */
  static Row atMost(
      String goal, String name, String unit, double figure, double baseline, double limit) {
    return new Row(goal, name, unit, figure, baseline, figure / baseline, limit, true);
  }

  /** As large a part of the baseline at least. */
  static Row atLeast(
      String goal, String name, String unit, double figure, double baseline, double limit) {
    return new Row(goal, name, unit, figure, baseline, figure / baseline, limit, false);
  }

  /** A figure that must not exceed a limit itself. */
  static Row bounded(String goal, String name, String unit, double figure, double limit) {
    return new Row(goal, name, unit, figure, Double.NaN, figure, limit, true);
  }

  /** A figure nobody judges. */
  static Row told(String goal, String name, String unit, double figure) {
    return new Row(goal, name, unit, figure, Double.NaN, figure, Double.NaN, true);
  }

  String verdict() {
    if (Double.isNaN(limit)) {
      return "-";
    }
    boolean met = most ? ratio <= limit : ratio >= limit;
    return met ? "pass" : "MISS";
  }

  String wanted() {
    return Double.isNaN(limit) ? "" : (most ? "<= " : ">= ") + number(limit);
  }

  /** As many digits as say something. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    double size = Math.abs(value);
    String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}
