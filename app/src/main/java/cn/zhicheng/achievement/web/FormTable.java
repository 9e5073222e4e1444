package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryRow;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.entry.TableRow;
import cn.zhicheng.web.Fields;
import java.util.List;

/**
 * The nested table of an entry as its pages show it.
 *
 * @param count rows there are
 * @param rows those shown here, each with its number and the values of the columns
 */
public record FormTable(
    String key,
    String name,
    String label,
    String hint,
    boolean required,
    int maxRows,
    int count,
    List<String> columns,
    List<Row> rows) {
  /** One row. */
  public record Row(int no, List<String> values) {}

  static FormTable of(Table table, int count, List<TableRow> rows) {
    return new FormTable(
        table.key(),
        table.name(),
        table.label(),
        table.hint(),
        table.required(),
        table.maxRows(),
        count,
        table.columns().stream().map(key -> table.field(key).label()).toList(),
        rows.stream()
            .map(row ->
                new Row(
                    row.no(),
                    EntryRows.columns(table, row.payload()).stream().map(EntryRow::value).toList()))
            .toList());
  }

  /** What the error summary links to. */
  public String anchor() {
    return Fields.id("table." + key);
  }
}
