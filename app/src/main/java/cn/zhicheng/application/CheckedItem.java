package cn.zhicheng.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One item of a level's checklist as it was answered.
 *
 * @param label in the words of the day it was decided
 * @param remark what is wrong; needed with a problem
 */
public record CheckedItem(String code, String label, CheckResult result, String remark) {
  static final int REMARK_MAX = 200;

  /** 「已核 5 项，有问题 1 项」; empty when nothing was answered. */
  public static String summary(List<CheckedItem> items) {
    boolean answered = items.stream().anyMatch(item -> item.result() != CheckResult.OPEN);
    return !answered
        ? ""
        : Arrays.stream(CheckResult.values())
            .filter(result -> count(items, result) > 0)
            .map(result -> result.label() + " " + count(items, result) + " 项")
            .collect(Collectors.joining("，"));
  }

  private static long count(List<CheckedItem> items, CheckResult result) {
    return items.stream().filter(item -> item.result() == result).count();
  }

  public boolean problem() {
    return result == CheckResult.PROBLEM;
  }
}
