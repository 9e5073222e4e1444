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
 * @param unique whether the value names one real thing that belongs to one person, e.g. a
 *     certificate's number; two people with the same one raise a doubt
 * @param excel whether templates have a column for it
 * @param check what the outside world knows of the number; null for nothing
 * @param derived how the value follows from others; null when it is typed
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
    @Nullable Condition requiredWhen,
    boolean unique,
    boolean excel,
    @Nullable Check check,
    @Nullable Derived derived) {
  /** Whether the field exists for an entry with these values. */
  public boolean shownIn(Map<String, ?> entry) {
    return shownWhen == null || shownWhen.holds(entry);
  }

  /** Whether an entry with these values must have this one. */
  public boolean requiredIn(Map<String, ?> entry) {
    return required || (requiredWhen != null && requiredWhen.holds(entry));
  }

  /** Whether people type it, rather than read what follows from other fields. */
  public boolean typed() {
    return derived == null;
  }

  /** The same field, but one that every row or entry must have. */
  Field whichIsRequired() {
    return new Field(
        key,
        label,
        type,
        true,
        limits,
        choices,
        dictionary,
        unit,
        hint,
        whenEmpty,
        null,
        null,
        unique,
        excel,
        check,
        derived);
  }
}
