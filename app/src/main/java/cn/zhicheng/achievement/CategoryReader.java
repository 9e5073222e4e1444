package cn.zhicheng.achievement;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a {@link Category} out of a definition file, and checks that it fits together. */
final class CategoryReader {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,23}");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private CategoryReader() {}

  /**
   * Reads one file.
   *
   * @throws CategoryFileException naming file, line and mistake
   */
  static Category read(String file, String yaml) {
    Definition lines = Definition.parse(file, yaml);
    var category =
        new Category(
            code(lines),
            lines.integer("version", 1),
            lines.text("name"),
            lines.text("pack"),
            lines.texts("series"),
            lines.integer("position", 1000),
            lines.text("description"),
            lines.text("title"),
            lines.texts("columns"),
            lines.text("print"),
            lines.flag("fetchable"),
            lines.children("fields").stream().map(FieldReader::read).toList(),
            lines.children("order").stream().map(CategoryReader::order).toList(),
            lines.children("attachments").stream().map(CategoryReader::slot).toList());
    fits(category, lines);
    lines.done();
    return category;
  }

  private static String code(Definition lines) {
    String code = lines.text("code");
    if (!CODE.matcher(code).matches()) {
      throw lines.error("'" + code + "' is no code: capital letters, at most 24");
    }
    return code;
  }

  private static OrderRule order(Definition lines) {
    var rule = new OrderRule(lines.text("first"), lines.text("second"), lines.text("sentence"));
    lines.done();
    return rule;
  }

  private static Slot slot(Definition lines) {
    var slot =
        new Slot(
            FieldReader.key(lines),
            lines.text("label"),
            lines.text("hint", ""),
            lines.flag("required"),
            lines.integer("maxCount", 3));
    lines.done();
    return slot;
  }

  private static void fits(Category category, Definition lines) {
    Set<String> keys = category.fields().stream().map(Field::key).collect(Collectors.toSet());
    twice(category.fields().stream().map(Field::key), lines, "field");
    twice(category.slots().stream().map(Slot::key), lines, "attachment");
    known(category.columns().stream(), keys, lines, "columns");
    known(PLACE.matcher(category.title()).results().map(r -> r.group(1)), keys, lines, "title");
    known(conditions(category).map(Condition::field), keys, lines, "a condition");
    known(
        category.orderRules().stream().flatMap(rule -> Stream.of(rule.first(), rule.second())),
        keys,
        lines,
        "an order rule");
    category.orderRules().forEach(rule -> sameKind(category, rule, lines));
    if (category.columns().isEmpty()) {
      throw lines.error("'columns' must name at least one field");
    }
  }

  private static Stream<Condition> conditions(Category category) {
    return category.fields().stream()
        .flatMap(field -> Stream.of(field.shownWhen(), field.requiredWhen()))
        .filter(Objects::nonNull);
  }

  private static void sameKind(Category category, OrderRule rule, Definition lines) {
    FieldType first = category.field(rule.first()).type();
    FieldType second = category.field(rule.second()).type();
    if (first != second && !(first.isNumber() && second.isNumber())) {
      throw lines.error("'" + rule.first() + "' and '" + rule.second() + "' cannot be compared");
    }
  }

  private static void twice(Stream<String> keys, Definition lines, String what) {
    var seen = new HashSet<String>();
    keys.filter(key -> !seen.add(key))
        .forEach(key -> {
          throw lines.error("there are two " + what + "s '" + key + "'");
        });
  }

  private static void known(Stream<String> used, Set<String> keys, Definition lines, String where) {
    List<String> strange = used.filter(key -> !keys.contains(key)).toList();
    if (!strange.isEmpty()) {
      throw lines.error(where + " names fields that are not there: " + strange);
    }
  }
}
