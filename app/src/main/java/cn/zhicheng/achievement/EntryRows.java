package cn.zhicheng.achievement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an entry says, in words: the one source of detail, audit view, snapshot and print. */
public final class EntryRows {
  private EntryRows() {}

  /** All fields that are there, in the order of the category. */
  public static List<EntryRow> of(Category category, Map<String, Object> payload) {
    var rows = new ArrayList<EntryRow>();
    for (Field field : category.fields()) {
      String value = value(field, payload);
      if (!value.isEmpty()) {
        rows.add(new EntryRow(field.label(), value));
      }
    }
    Table table = category.table();
    if (table != null) {
      List<Map<String, Object>> nested = nested(table, payload);
      for (int i = 0; i < nested.size(); i++) {
        rows.add(new EntryRow(table.name() + " " + (i + 1), line(table, nested.get(i))));
      }
    }
    return List.copyOf(rows);
  }

  /** The rows of the nested table that a snapshot carries; none where it carries none. */
  @SuppressWarnings("unchecked") // written by Library.approved, as a list of payloads
  public static List<Map<String, Object>> nested(Table table, Map<String, Object> payload) {
    return payload.get(table.key()) instanceof List<?> rows
        ? (List<Map<String, Object>>) rows
        : List.of();
  }

  /** All that a row of a nested table says. */
  public static List<EntryRow> of(Table table, Map<String, Object> row) {
    return table.fields().stream()
        .map(field -> new EntryRow(field.label(), value(field, row)))
        .filter(said -> !said.value().isEmpty())
        .toList();
  }

  /** The same in one line, as differences and snapshots show it. */
  public static String line(Table table, Map<String, Object> row) {
    return of(table, row).stream()
        .map(said -> said.label() + " " + said.value())
        .collect(Collectors.joining("，"));
  }

  /** The listed columns of a row; an empty value gives an empty string. */
  public static List<EntryRow> columns(Table table, Map<String, Object> row) {
    return table.columns().stream()
        .map(table::field)
        .map(field -> new EntryRow(field.label(), value(field, row)))
        .toList();
  }

  /** The columns of a list; an empty value gives an empty string, so that columns stay in place. */
  public static List<EntryRow> columns(Category category, Map<String, Object> payload) {
    return category.columns().stream()
        .map(category::field)
        .map(field -> new EntryRow(field.label(), value(field, payload)))
        .toList();
  }

  /** One field in words; empty when it is not there. */
  public static String value(Field field, Map<String, Object> payload) {
    Object value = payload.get(field.key());
    if (value == null) {
      return field.shownIn(payload) ? field.whenEmpty() : "";
    }
    String words = words(field, value);
    return field.unit().isEmpty() ? words : words + " " + field.unit();
  }

  static String words(Field field, @Nullable Object value) {
    return switch (field.type()) {
      case BOOL -> Boolean.TRUE.equals(value) ? "是" : "否";
      case MONTH -> month(YearMonth.parse(String.valueOf(value)));
      case DATE -> date(LocalDate.parse(String.valueOf(value)));
      case DECIMAL -> new BigDecimal(String.valueOf(value)).toPlainString();
      default -> String.valueOf(value);
    };
  }

  private static String month(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }

  private static String date(LocalDate date) {
    return month(YearMonth.from(date)) + date.getDayOfMonth() + "日";
  }
}
