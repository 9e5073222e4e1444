package cn.zhicheng.achievement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a {@link Category} out of a definition file, and checks that it fits together. */
final class CategoryReader {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,23}");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private CategoryReader() {}

  /**
   * Reads one file.
   *
   * @param tables the table files it may use
   * @throws CategoryFileException naming file, line and mistake
   */
  static Category read(String file, String yaml, TableReader tables) {
    Definition lines = Definition.parse(file, yaml);
    String name = lines.text("name");
    List<String> columns = lines.texts("columns");
    List<Field> fields = lines.children("fields").stream().map(FieldReader::read).toList();
    var category =
        new Category(
            code(lines),
            lines.integer("version", 1),
            name,
            lines.text("pack"),
            lines.texts("series"),
            lines.integer("position", 1000),
            lines.text("description"),
            lines.text("title"),
            columns,
            PrintReader.read(lines, name, columns, fields),
            enteredBy(lines),
            lines.flag("fetchable"),
            fields,
            lines.children("order").stream().map(CategoryReader::order).toList(),
            lines.children("attachments").stream().map(CategoryReader::slot).toList(),
            lines.flag("import"),
            tables.read(lines));
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

  private static String enteredBy(Definition lines) {
    String who = lines.text("enteredBy", "");
    if (!who.isEmpty() && !who.equals(Category.COMMITTEE)) {
      throw lines.error("'enteredBy' is COMMITTEE or left out");
    }
    return who;
  }

  static OrderRule order(Definition lines) {
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
            lines.integer("maxCount", 3),
            FieldReader.condition(lines, "requiredWhen"));
    lines.done();
    return slot;
  }

  private static void fits(Category category, Definition lines) {
    Set<String> keys = category.fields().stream().map(Field::key).collect(Collectors.toSet());
    FieldFit.check(category.fields(), category.orderRules(), lines);
    FieldFit.twice(category.slots().stream().map(Slot::key), lines, "attachment");
    FieldFit.known(category.columns().stream(), keys, lines, "columns");
    FieldFit.known(
        PLACE.matcher(category.title()).results().map(r -> r.group(1)), keys, lines, "title");
    FieldFit.known(
        category.slots().stream()
            .map(Slot::requiredWhen)
            .filter(Objects::nonNull)
            .map(Condition::field),
        keys,
        lines,
        "an attachment's condition");
    if (category.columns().isEmpty()) {
      throw lines.error("'columns' must name at least one field");
    }
    Table table = category.table();
    if (table != null && keys.contains(table.key())) {
      throw lines.error("the table's key '" + table.key() + "' is a field's too");
    }
  }
}
