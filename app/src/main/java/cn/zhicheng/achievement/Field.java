package cn.zhicheng.achievement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of a category.
 *
 * @param key name in payloads and forms, e.g. {@code startMonth}
 * @param label as people read it
 * @param choices the words of a {@link FieldType#CHOICE}, unless a dictionary has them
 * @param dictionary name of the dictionary with the words; empty for none
 * @param unit behind the value, e.g. 学时; empty for none
 * @param hint one sentence under the label; empty for none
 * @param whenEmpty what stands for an empty value, e.g. 至今; empty: the row is left out
 * @param shownWhen the field exists only while this holds; null: always
 * @param requiredWhen the field is required while this holds, besides {@code required}
 */
public record Field(
    String key,
    String label,
    FieldType type,
    boolean required,
    Limits limits,
    List<String> choices,
    String dictionary,
    String unit,
    String hint,
    String whenEmpty,
    @Nullable Condition shownWhen,
    @Nullable Condition requiredWhen) {
  /** Whether the field exists for an entry with these values. */
  public boolean shownIn(Map<String, ?> entry) {
    return shownWhen == null || shownWhen.holds(entry);
  }

  /** Whether an entry with these values must have this one. */
  public boolean requiredIn(Map<String, ?> entry) {
    return required || (requiredWhen != null && requiredWhen.holds(entry));
  }
}
