package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Condition;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import cn.zhicheng.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of an entry form, ready for its template.
 *
 * @param hint empty for none
 * @param options of a choice
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
    List<Option> options) {
  static FormField of(Field field, String value, List<String> words, String conditionLabel) {
    return new FormField(
        field.key(),
        field.label(),
        field.type(),
        value,
        field.required(),
        hint(field, conditionLabel),
        field.unit(),
        field.limits().maxLength(),
        Option.ofAll(words));
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

  /** A field that depends on another is always there, since pages work without script. */
  private static String hint(Field field, String conditionLabel) {
    Condition condition = field.shownWhen();
    return condition == null
        ? field.hint()
        : conditionLabel + "为" + String.join("、", condition.values()) + "时填写。" + field.hint();
  }
}
