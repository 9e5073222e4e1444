package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Condition;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import cn.zhicheng.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of an entry form or of a row form, ready for its template.
 *
 * @param hint empty for none
 * @param options of a choice
 * @param rule what the browser checks by itself, as JSON
 * @param derived whether the value only follows from others
 */
public record FormField(
    String name,
    String label,
    FieldType type,
    String value,
    boolean required,
    String hint,
    String unit,
    int maxLength,
    List<Option> options,
    String rule,
    boolean derived) {
  /** All fields of a form. */
  static List<FormField> all(
      List<Field> fields,
      Map<String, String> values,
      java.util.function.Function<Field, List<String>> words) {
    return fields.stream()
        .map(field ->
            of(
                field,
                values.getOrDefault(field.key(), ""),
                words.apply(field),
                condition(fields, field)))
        .toList();
  }

  private static FormField of(
      Field field, String value, List<String> words, String conditionLabel) {
    return new FormField(
        field.key(),
        field.label(),
        field.type(),
        value,
        field.required(),
        hint(field, conditionLabel),
        field.unit(),
        field.limits().maxLength(),
        Option.ofAll(words),
        FieldRule.of(field),
        !field.typed());
  }

  public boolean checked() {
    return value.equals("true") || value.equals("on");
  }

  /** Long texts take the whole line, numbers little. */
  public String width() {
    return type.isNumber() ? "short" : maxLength > 100 ? "full" : "medium";
  }

  /** Which keyboard a phone shows; null for the usual one. */
  public @Nullable String inputmode() {
    return switch (type) {
      case INTEGER -> "numeric";
      case DECIMAL -> "decimal";
      default -> null;
    };
  }

  private static String condition(List<Field> fields, Field field) {
    Condition condition = field.shownWhen();
    return condition == null
        ? ""
        : fields.stream()
            .filter(other -> other.key().equals(condition.field()))
            .map(Field::label)
            .findFirst()
            .orElse("");
  }

  /** A field that depends on another is always there, since pages work without script. */
  private static String hint(Field field, String conditionLabel) {
    Condition condition = field.shownWhen();
    if (!field.typed()) {
      return field.hint() + "由系统根据其他栏目计算，不用填写。";
    }
    return condition == null
        ? field.hint()
        : conditionLabel + "为" + String.join("、", condition.values()) + "时填写。" + field.hint();
  }
}
