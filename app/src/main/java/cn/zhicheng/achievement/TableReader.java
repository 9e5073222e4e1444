package cn.zhicheng.achievement;

import cn.zhicheng.achievement.Table.Within;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link Table} of a category: the columns come from a file of {@code categories/tables},
 * which several categories may use; what the category says of it comes on top.
 */
final class TableReader {
  private static final int MOST_ROWS = 10_000;
  private final Map<String, String> files;

  /**
   * For these table files.
   *
   * @param files name without ending to content
   */
  TableReader(Map<String, String> files) {
    this.files = files;
  }

  /** The table the category asks for; null when it asks for none. */
  @Nullable Table read(Definition category) {
    Definition uses = category.child("table");
    if (uses == null) {
      return null;
    }
    Definition shape = shape(uses);
    Set<String> require = Set.copyOf(uses.texts("require"));
    List<Field> fields =
        shape.children("fields").stream()
            .map(FieldReader::read)
            .map(field -> require.contains(field.key()) ? field.whichIsRequired() : field)
            .toList();
    List<String> columns = shape.texts("columns");
    var table =
        new Table(
            FieldReader.key(shape),
            shape.text("name"),
            uses.text("label"),
            uses.text("hint", ""),
            uses.flag("required"),
            uses.integer("maxRows", MOST_ROWS),
            uses.flag("adjustable"),
            columns,
            shape.texts("identity"),
            within(shape),
            fields,
            shape.children("order").stream().map(CategoryReader::order).toList(),
            PrintReader.rows(shape, columns, fields));
    fits(table, shape, uses, require);
    shape.done();
    uses.done();
    return table;
  }

  private Definition shape(Definition uses) {
    String name = uses.text("use");
    String yaml = files.get(name);
    if (yaml == null) {
      throw uses.error("there is no table file '" + name + "'");
    }
    return Definition.parse("categories/tables/" + name + ".yml", yaml);
  }

  private static @Nullable Within within(Definition shape) {
    Definition lines = shape.child("within");
    if (lines == null) {
      return null;
    }
    var within =
        new Within(
            lines.text("from"), lines.text("to"), lines.texts("fields"), lines.text("sentence"));
    lines.done();
    return within;
  }

  private static void fits(Table table, Definition shape, Definition uses, Set<String> require) {
    Set<String> keys = table.fields().stream().map(Field::key).collect(Collectors.toSet());
    for (Field field : table.fields()) {
      if (field.type() == FieldType.ENTRY || field.derived() != null) {
        throw shape.error("rows have neither entries nor derived fields: '" + field.key() + "'");
      }
    }
    FieldFit.known(table.columns().stream(), keys, shape, "columns");
    FieldFit.known(table.identity().stream(), keys, shape, "identity");
    FieldFit.known(require.stream(), keys, uses, "require");
    FieldFit.check(table.fields(), table.orderRules(), shape);
    if (table.within() != null) {
      FieldFit.known(table.within().fields().stream(), keys, shape, "within");
    }
    if (table.columns().isEmpty()) {
      throw shape.error("'columns' must name at least one field");
    }
  }
}
