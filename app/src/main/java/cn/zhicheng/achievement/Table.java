package cn.zhicheng.achievement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The nested table of a category, such as 病案列表; one level deep.
 *
 * @param key name in snapshots, e.g. {@code cases}
 * @param name what one row is called, e.g. 病案
 * @param label heading, e.g. 病案列表
 * @param hint one sentence; empty for none
 * @param required at least one row before the entry may be submitted
 * @param maxRows most rows of one entry
 * @param adjustable whether rows may be changed after submission by 「调整」 (FAQ-P48)
 * @param columns keys of the fields shown in lists
 * @param identity keys that together name one real thing; two rows of a table never share them
 * @param print how its rows are printed
 * @param within keeps dates of rows inside a span of the entry's own fields; null for none
 */
public record Table(
    String key,
    String name,
    String label,
    String hint,
    boolean required,
    int maxRows,
    boolean adjustable,
    List<String> columns,
    List<String> identity,
    @Nullable Within within,
    List<Field> fields,
    List<OrderRule> orderRules,
    TablePrint print) {
  /**
   * Dates of rows must lie inside a span that the entry itself names.
   *
   * @param from key of the entry's field with the first day or month
   * @param to key of the entry's field with the last
   * @param fields keys of the rows' dates
   */
  public record Within(String from, String to, List<String> fields, String sentence) {}

  /** The field of this key, if there is one. */
  public Field field(String key) {
    return fields.stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new cn.zhicheng.shared.NotFoundException("Row field " + key));
  }

  /** What names the row's real thing, in one line; empty while a part of it is missing. */
  public String identityOf(Map<String, Object> row) {
    boolean whole =
        !identity.isEmpty()
            && identity.stream()
                .filter(key -> field(key).required())
                .allMatch(key -> row.get(key) != null);
    return whole
        ? identity.stream()
            .map(key -> String.valueOf(row.getOrDefault(key, "")))
            .collect(Collectors.joining("|"))
        : "";
  }
}
