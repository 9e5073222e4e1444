package cn.zhicheng.achievement;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Field} out of its lines in a definition file. */
final class FieldReader {
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

  /** Names the forms use for themselves. */
  private static final Set<String> TAKEN = Set.of("version", "then", "field", "value", "tab");

  private FieldReader() {}

  static Field read(Definition lines) {
    String key = key(lines);
    FieldType type = type(lines);
    List<String> choices = lines.texts("choices");
    String dictionary = lines.text("dictionary", "");
    if ((type == FieldType.CHOICE) == (choices.isEmpty() && dictionary.isEmpty())) {
      throw lines.error("a choice, and nothing else, has 'choices' or a 'dictionary'");
    }
    var field =
        new Field(
            key,
            lines.text("label"),
            type,
            lines.flag("required"),
            limits(lines, type),
            choices,
            dictionary,
            lines.text("unit", ""),
            lines.text("hint", ""),
            lines.text("whenEmpty", ""),
            condition(lines, "shownWhen"),
            condition(lines, "requiredWhen"),
            lines.flag("unique"),
            lines.flag("excel", true),
            check(lines, type),
            derived(lines, type));
    lines.done();
    return field;
  }

  private static @Nullable Check check(Definition lines, FieldType type) {
    String word = lines.text("check", "");
    if (!word.isEmpty() && type != FieldType.TEXT) {
      throw lines.error("'check' is for texts");
    }
    return word.isEmpty()
        ? null
        : Check.of(word).orElseThrow(() -> lines.error("there is no check '" + word + "'"));
  }

  private static @Nullable Derived derived(Definition lines, FieldType type) {
    Definition child = lines.child("derived");
    if (child == null) {
      return null;
    }
    List<String> months = child.texts("months");
    List<String> plusYears = child.texts("plusYears");
    child.done();
    if (months.size() == 2 && plusYears.isEmpty() && type == FieldType.INTEGER) {
      return new Derived.Months(months.getFirst(), months.getLast());
    }
    if (plusYears.size() == 2
        && months.isEmpty()
        && type == FieldType.DATE
        && plusYears.getLast().matches("\\d{1,2}")) {
      return new Derived.PlusYears(plusYears.getFirst(), Integer.parseInt(plusYears.getLast()));
    }
    throw child.error(
        "'derived' is {months: [from, to]} of an int, or {plusYears: [date, years]} of a date");
  }

  static String key(Definition lines) {
    String key = lines.text("key");
    if (!KEY.matcher(key).matches()) {
      throw lines.error("'" + key + "' is no key: letters and digits, small letter first");
    }
    if (TAKEN.contains(key)) {
      throw lines.error("'" + key + "' is taken by the form itself");
    }
    return key;
  }

  private static FieldType type(Definition lines) {
    String word = lines.text("type");
    return FieldType.of(word).orElseThrow(() -> lines.error("there is no type '" + word + "'"));
  }

  private static Limits limits(Definition lines, FieldType type) {
    int maxLength = lines.integer("maxLength", 0);
    if (type.isText() == (maxLength == 0)) {
      throw lines.error("a text, and nothing else, has a 'maxLength'");
    }
    boolean notFuture = lines.flag("notFuture");
    if (notFuture && type != FieldType.DATE && type != FieldType.MONTH) {
      throw lines.error("'notFuture' is for dates and months");
    }
    Pattern pattern = pattern(lines);
    return new Limits(
        maxLength,
        lines.number("min"),
        lines.number("max"),
        lines.integer("scale", 2),
        pattern,
        pattern == null ? "" : lines.text("patternSentence"),
        notFuture);
  }

  private static @Nullable Pattern pattern(Definition lines) {
    String pattern = lines.text("pattern", "");
    try {
      return pattern.isEmpty() ? null : Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw lines.error("'pattern' is no regular expression: " + e.getDescription());
    }
  }

  static @Nullable Condition condition(Definition lines, String key) {
    Definition child = lines.child(key);
    if (child == null) {
      return null;
    }
    var condition = new Condition(child.text("field"), child.texts("is"));
    if (condition.values().isEmpty()) {
      throw child.error("'is' must list at least one value");
    }
    child.done();
    return condition;
  }
}
