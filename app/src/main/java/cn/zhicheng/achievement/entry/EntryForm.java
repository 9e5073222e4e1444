package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.FieldType;
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

  /** What would have to be typed to get this stored content. */
  public static EntryForm of(
      Category category, Map<String, Object> payload, Map<String, List<UUID>> files) {
    var values = new LinkedHashMap<String, String>();
    for (var field : category.fields()) {
      Object value = payload.get(field.key());
      if (value != null) {
        boolean decimal = field.type() == FieldType.DECIMAL;
        values.put(
            field.key(),
            decimal
                ? new java.math.BigDecimal(value.toString()).toPlainString()
                : value.toString());
      }
    }
    return new EntryForm(values, files);
  }
}
