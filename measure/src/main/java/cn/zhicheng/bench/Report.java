package cn.zhicheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** All rows: printed as a table, kept as JSON and as one page with charts. */
final class Report {
  private final Map<String, Object> about = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /** A fact about this run. */
  void about(String name, Object value) {
    about.put(name, value);
  }

  void add(Row row) {
    rows.add(row);
    Say.line(
        "  goal %s  %s: %s %s (%s)",
        row.goal(), row.name(), Row.number(row.ratio()), row.wanted(), row.verdict());
  }

  /** A part that broke off is a miss, told with its reason. */
  void broken(String part, Exception problem) {
    about.put("broken off: " + part, String.valueOf(problem));
    rows.add(Row.bounded("-", part + " broke off", "", 1, 0));
  }

  boolean misses() {
    return rows.stream().anyMatch(row -> "MISS".equals(row.verdict()));
  }

  String table() {
    var text = new StringBuilder();
    about.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    String format = "%-5s %-64s %14s %14s %8s %9s %s%n";
    text.append('\n')
        .append(format.formatted("goal", "row", "figure", "baseline", "ratio", "goal", ""));
    for (Row row : rows) {
      boolean alone = Double.isNaN(row.baseline());
      text.append(
          format.formatted(
              row.goal(),
              row.name(),
              with(row.figure(), row.unit()),
              with(row.baseline(), row.unit()),
              alone ? "" : Row.number(row.ratio()),
              row.wanted(),
              row.verdict()));
    }
    return text.toString();
  }

  private static String with(double value, String unit) {
    return Double.isNaN(value) ? "" : (Row.number(value) + " " + unit).strip();
  }

  void write(Path folder) throws IOException {
    var lines = new ArrayList<Map<String, Object>>();
    for (Row row : rows) {
      var line = new LinkedHashMap<String, Object>();
      line.put("goal", row.goal());
      line.put("row", row.name());
      line.put("unit", row.unit());
      put(line, "figure", row.figure());
      put(line, "baseline", row.baseline());
      put(line, "ratio", row.ratio());
      put(line, "limit", row.limit());
      line.put("verdict", row.verdict());
      lines.add(line);
    }
    String json =
        JsonMapper.shared()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(Map.of("about", about, "rows", lines));
    Files.writeString(folder.resolve("result.json"), json);
    Files.writeString(folder.resolve("result.html"), ChartPage.of(about, rows));
  }

  private static void put(Map<String, Object> line, String name, double value) {
    if (!Double.isNaN(value) && !Double.isInfinite(value)) {
      line.put(name, value);
    }
  }
}
