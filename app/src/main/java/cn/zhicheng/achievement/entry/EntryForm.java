package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a person typed into the form of a category.
 *
 * @param values field key to typed text; a missing key is an empty one
 * @param files slot key to the documents in it, in order
 */
public record EntryForm(Map<String, String> values, Map<String, List<UUID>> files) {
  public static final EntryForm EMPTY = new EntryForm(Map.of(), Map.of());

  /** The text of a field; empty when nothing was typed. */
  public String value(String key) {
    return values.getOrDefault(key, "");
  }

  public List<UUID> files(String slot) {
    return files.getOrDefault(slot, List.of());
  }

  public List<UUID> allFiles() {
    return files.values().stream().flatMap(Collection::stream).toList();
  }

  /** The same with other texts in some fields. */
  public EntryForm with(Map<String, String> typed) {
    var all = new LinkedHashMap<>(values);
    all.putAll(typed);
    return new EntryForm(all, files);
  }

  /** What would have to be typed to get this stored content. */
  public static EntryForm of(
      Category category, Map<String, Object> payload, Map<String, List<UUID>> files) {
    return new EntryForm(texts(category.fields(), payload), files);
  }

  /** The same of some fields alone, such as those of a row. */
  public static Map<String, String> texts(List<Field> fields, Map<String, Object> payload) {
    var values = new LinkedHashMap<String, String>();
    for (Field field : fields) {
      Object value = payload.get(field.key());
      if (value != null && field.typed()) {
        boolean decimal = field.type() == FieldType.DECIMAL;
        values.put(
            field.key(),
            decimal ? new BigDecimal(value.toString()).toPlainString() : value.toString());
      }
    }
    return values;
  }
}
