package cn.zhicheng.achievement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a definition says of paper, and checks it against its fields. */
final class PrintReader {
  private PrintReader() {}

  /** Of a category; without a word about it, the columns of its lists make a table of its own. */
  static Print read(Definition category, String name, List<String> columns, List<Field> fields) {
    Definition lines = category.child("print");
    if (lines == null) {
      return new Print(null, null, "", List.of(), name, listed(category, columns, fields));
    }
    PrintRole role = role(lines, fields);
    PrintRegister register = register(lines);
    Set<String> keys = keys(fields, Print.REPRESENTATIVE);
    var print =
        new Print(
            role,
            register,
            on(lines, register, fields),
            cells(lines, register, keys),
            lines.text("title", ""),
            columns(lines, keys));
    if (print.title().isEmpty() != print.columns().isEmpty()) {
      throw lines.error("a table of its own has a 'title' and 'columns'");
    }
    if (role == null && register == null && print.columns().isEmpty()) {
      throw lines.error("'print' needs a 'table', a 'title' with 'columns', or a 'role'");
    }
    lines.done();
    return print;
  }

  /** Of a nested table. */
  static TablePrint rows(Definition shape, List<String> columns, List<Field> fields) {
    Definition lines = shape.child("print");
    if (lines == null) {
      return new TablePrint(listed(shape, columns, fields), List.of());
    }
    List<String> statistics = lines.texts("statistics");
    FieldFit.known(
        statistics.stream(),
        fields.stream()
            .filter(field -> field.type() == FieldType.CHOICE)
            .map(Field::key)
            .collect(Collectors.toSet()),
        lines,
        "'statistics', which counts choices,");
    var print = new TablePrint(columns(lines, keys(fields, TablePrint.NO)), statistics);
    if (print.columns().isEmpty()) {
      throw lines.error("'columns' is missing");
    }
    lines.done();
    return print;
  }

  private static @Nullable PrintRole role(Definition lines, List<Field> fields) {
    String word = lines.text("role", "");
    if (word.isEmpty()) {
      return null;
    }
    PrintRole role =
        PrintRole.of(word).orElseThrow(() -> lines.error("there is no role '" + word + "'"));
    FieldFit.known(role.fields().stream(), keys(fields), lines, "the role " + word);
    return role;
  }

  private static @Nullable PrintRegister register(Definition lines) {
    String word = lines.text("table", "");
    return word.isEmpty()
        ? null
        : PrintRegister.of(word)
            .orElseThrow(() -> lines.error("the form has no register '" + word + "'"));
  }

  private static String on(Definition lines, @Nullable PrintRegister register, List<Field> fields) {
    String on = lines.text("on", "");
    if (on.isEmpty() == (register == PrintRegister.ACHIEVEMENTS)) {
      throw lines.error("ACHIEVEMENTS, and no other register, says 'on' which date");
    }
    FieldFit.known(Stream.of(on).filter(key -> !key.isEmpty()), keys(fields), lines, "'on'");
    boolean dated =
        fields.stream()
            .filter(field -> field.key().equals(on))
            .allMatch(field -> field.type() == FieldType.DATE || field.type() == FieldType.MONTH);
    if (!dated) {
      throw lines.error("'" + on + "' is neither date nor month");
    }
    return on;
  }

  private static List<CellText> cells(
      Definition lines, @Nullable PrintRegister register, Set<String> keys) {
    List<CellText> cells = lines.texts("cells").stream().map(CellText::new).toList();
    int expected = register == null ? 0 : register.cells();
    if (cells.size() != expected) {
      throw lines.error(
          register == null
              ? "'cells' belong to a 'table'"
              : register + " has " + expected + " cells, not " + cells.size());
    }
    cells.forEach(cell -> fits(cell, keys, lines));
    return cells;
  }

  private static List<PrintColumn> columns(Definition lines, Set<String> keys) {
    List<PrintColumn> columns =
        lines.children("columns").stream().map(each -> column(each, keys)).toList();
    int width = columns.stream().mapToInt(PrintColumn::width).sum();
    if (!columns.isEmpty() && width != 100) {
      throw lines.error("the widths add up to " + width + ", not 100");
    }
    return columns;
  }

  private static PrintColumn column(Definition lines, Set<String> keys) {
    var cell = new CellText(lines.text("cell"));
    fits(cell, keys, lines);
    var column =
        new PrintColumn(lines.text("label"), lines.integer("width", 0), lines.flag("prose"), cell);
    if (column.width() < 1) {
      throw lines.error("'width' is missing");
    }
    lines.done();
    return column;
  }

  private static void fits(CellText cell, Set<String> keys, Definition lines) {
    FieldFit.known(cell.keys().stream(), keys, lines, "the cell '" + cell.template() + "'");
    if (!cell.balanced()) {
      throw lines.error("brackets or braces of '" + cell.template() + "' do not match");
    }
  }

  /** The columns of lists, equally wide. */
  private static List<PrintColumn> listed(
      Definition lines, List<String> columns, List<Field> fields) {
    FieldFit.known(columns.stream(), keys(fields), lines, "columns");
    int count = columns.size();
    return IntStream.range(0, count)
        .mapToObj(i -> {
          String key = columns.get(i);
          Field field =
              fields.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
          int width = 100 / count + (i < 100 % count ? 1 : 0);
          return new PrintColumn(
              field.label(), width, field.type().isText(), new CellText("{" + key + "}"));
        })
        .toList();
  }

  private static Set<String> keys(List<Field> fields, String... own) {
    return Stream.concat(fields.stream().map(Field::key), Stream.of(own))
        .collect(Collectors.toSet());
  }
}
