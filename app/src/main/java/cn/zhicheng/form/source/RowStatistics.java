package cn.zhicheng.form.source;

import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.form.FormColumn;
import cn.zhicheng.form.FormRow;
import cn.zhicheng.form.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many rows a nested table has, and how they spread over its choices. */
final class RowStatistics {
  private final Table table;

  RowStatistics(Table table) {
    this.table = table;
  }

  FormTable of(String title, List<Map<String, Object>> rows) {
    var lines = new ArrayList<FormRow>();
    lines.add(FormRow.of("合计", rows.size() + " 例"));
    for (String key : table.print().statistics()) {
      Field field = table.field(key);
      String spread = spread(field, rows);
      if (!spread.isEmpty()) {
        lines.add(FormRow.of(field.label(), spread));
      }
    }
    return new FormTable(
        title, List.of(FormColumn.of("项目", 20), FormColumn.prose("数量", 80)), lines);
  }

  private static String spread(Field field, List<Map<String, Object>> rows) {
    var counts =
        rows.stream()
            .map(row -> EntryRows.value(field, row))
            .filter(value -> !value.isEmpty())
            .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(count -> count.getKey() + " " + count.getValue() + " 例")
        .collect(Collectors.joining("，"));
  }
}
