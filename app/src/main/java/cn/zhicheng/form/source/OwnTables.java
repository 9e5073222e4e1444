package cn.zhicheng.form.source;

import cn.zhicheng.achievement.PrintColumn;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.TablePrint;
import cn.zhicheng.application.Item;
import cn.zhicheng.form.FormColumn;
import cn.zhicheng.form.FormRow;
import cn.zhicheng.form.FormTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables that categories bring along: industry packs, and the rows of nested tables. */
final class OwnTables {
  private final PrintedEntries entries;

  OwnTables(PrintedEntries entries) {
    this.entries = entries;
  }

  List<FormTable> all() {
    var tables = new ArrayList<FormTable>();
    byHeading().forEach((heading, items) -> tables.add(table(heading, items)));
    entries.where(print -> true).forEach(item -> nested(item, tables));
    return tables;
  }

  /** Versions of a category share a table as long as its columns are the same. */
  private record Heading(String title, List<PrintColumn> columns) {}

  private Map<Heading, List<Item>> byHeading() {
    var tables = new LinkedHashMap<Heading, List<Item>>();
    for (Item item : entries.where(print -> !print.columns().isEmpty())) {
      var print = entries.print(item);
      var heading = new Heading(print.title(), print.columns());
      tables.computeIfAbsent(heading, h -> new ArrayList<>()).add(item);
    }
    return tables;
  }

  private FormTable table(Heading heading, List<Item> items) {
    List<FormRow> rows =
        items.stream()
            .map(item ->
                new FormRow(
                    heading.columns().stream()
                        .map(column -> entries.cell(item, column.cell()))
                        .toList()))
            .toList();
    return new FormTable(heading.title(), columns(heading.columns()), rows);
  }

  private void nested(Item item, List<FormTable> tables) {
    Table table = entries.category(item).table();
    if (table == null) {
      return;
    }
    List<Map<String, Object>> rows = rows(item, table);
    if (rows.isEmpty()) {
      return;
    }
    String title = "《" + item.title() + "》" + table.label();
    if (!table.print().statistics().isEmpty()) {
      tables.add(new RowStatistics(table).of(title + "统计", rows));
    }
    tables.add(listing(title, table, rows));
  }

  private static FormTable listing(String title, Table table, List<Map<String, Object>> rows) {
    TablePrint print = table.print();
    var listed = new ArrayList<FormRow>();
    for (Map<String, Object> row : rows) {
      var own = Map.of(TablePrint.NO, String.valueOf(listed.size() + 1));
      listed.add(
          new FormRow(
              print.columns().stream()
                  .map(column -> column.cell().of(table.fields(), row, own))
                  .toList()));
    }
    return new FormTable(title, columns(print.columns()), listed);
  }

  /** Snapshots carry the rows as a list under the table's key. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(Item item, Table table) {
    return item.payload().get(table.key()) instanceof List<?> rows
        ? (List<Map<String, Object>>) rows
        : List.of();
  }

  private static List<FormColumn> columns(List<PrintColumn> columns) {
    return columns.stream()
        .map(column -> new FormColumn(column.label(), column.width(), column.prose()))
        .toList();
  }
}
