package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Table;
import java.util.Map;

/** Whether the dates of a row lie inside the span that its entry names. */
final class RowDates {
  private RowDates() {}

  /** A missing end leaves that side open; months hold all their days. */
  static boolean inside(Table table, Map<String, Object> row, Map<String, Object> entry) {
    Table.Within within = table.within();
    if (within == null) {
      return true;
    }
    Object from = entry.get(within.from());
    Object to = entry.get(within.to());
    return within.fields().stream()
        .map(row::get)
        .filter(java.util.Objects::nonNull)
        .map(Object::toString)
        .allMatch(day ->
            (from == null || day.compareTo(from.toString()) >= 0)
                && (to == null || head(day, to.toString()).compareTo(to.toString()) <= 0));
  }

  /** As much of a day as the limit has: 2020-09-17 within 2020-09. */
  private static String head(String day, String limit) {
    return day.length() > limit.length() ? day.substring(0, limit.length()) : day;
  }
}
