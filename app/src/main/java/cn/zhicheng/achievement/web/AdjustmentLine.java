package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.entry.Adjustment;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.web.Detail;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One adjustment as it is read: who, when, which case, old and new.
 *
 * @param removed whether the case was deleted; then the rows tell what it was
 */
public record AdjustmentLine(int no, String who, String when, boolean removed, List<Detail> rows) {
  static List<AdjustmentLine> of(@Nullable Table table, List<Adjustment> adjustments) {
    return table == null
        ? List.of()
        : adjustments.stream().map(adjustment -> of(table, adjustment)).toList();
  }

  private static AdjustmentLine of(Table table, Adjustment adjustment) {
    Map<String, Object> after = adjustment.after();
    List<Detail> rows =
        after == null
            ? EntryRows.columns(table, adjustment.before()).stream()
                .map(row -> Detail.of(row.label(), row.value()))
                .toList()
            : changes(table, adjustment.before(), after);
    return new AdjustmentLine(
        adjustment.row(), adjustment.by(), EntryHistory.time(adjustment.at()), after == null, rows);
  }

  private static List<Detail> changes(
      Table table, Map<String, Object> before, Map<String, Object> after) {
    return table.fields().stream()
        .filter(field -> !value(field, before).equals(value(field, after)))
        .map(field -> Detail.compared(field.label(), value(field, after), value(field, before)))
        .toList();
  }

  private static String value(Field field, Map<String, Object> row) {
    return EntryRows.value(field, row);
  }
}
