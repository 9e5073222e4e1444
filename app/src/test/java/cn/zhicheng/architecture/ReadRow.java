package cn.zhicheng.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One line of {@code reads.txt}: what each viewer gets of a route when it is asked for this thing.
 *
 * @param thing a name of {@link ReadThings}
 */
record ReadRow(String route, String thing, Map<Viewer, ReadCell> cells) {
  private static final String TABLE = "/cn/zhicheng/architecture/reads.txt";

  /** All of them, as they stand in the file. */
  static List<ReadRow> all() {
    try (InputStream file = ReadRow.class.getResourceAsStream(TABLE)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(ReadRow::of)
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ReadRow of(String line) {
    String[] words = line.strip().split("\\s+");
    Viewer[] viewers = Viewer.values();
    if (words.length != viewers.length + 2) {
      throw new IllegalArgumentException("Not " + viewers.length + " cells: " + line);
    }
    var cells = new EnumMap<Viewer, ReadCell>(Viewer.class);
    for (Viewer viewer : viewers) {
      cells.put(viewer, ReadCell.of(words[viewer.ordinal() + 2]));
    }
    return new ReadRow(words[0], words[1], cells);
  }

  /** As it stands in the file. */
  String line() {
    return "%-52s %-17s %s"
        .formatted(
            route,
            thing,
            Arrays.stream(Viewer.values())
                .map(viewer ->
                    cells.containsKey(viewer)
                        ? Objects.requireNonNull(cells.get(viewer)).word()
                        : "?")
                .map("%-6s"::formatted)
                .collect(Collectors.joining()))
        .stripTrailing();
  }
}
