package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.Field;
import cn.zhicheng.sheet.MarkedSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of a list that cannot be taken over, as a list again: wrong cells in red, what is wrong
 * behind them. Mended, it can be uploaded as it is.
 */
@Component
public class ErrorList {
  private final StagedRows rows;
  private final ImportTargets targets;
  private final ColumnRules columns;

  ErrorList(StagedRows rows, ImportTargets targets, ColumnRules columns) {
    this.rows = rows;
    this.targets = targets;
    this.columns = columns;
  }

  /** Writes it row after row. The list was loaded in its person's scope before. */
  @Transactional(readOnly = true)
  public void write(LibraryImport list, OutputStream to) throws IOException {
    ImportTarget target = targets.of(list);
    List<Field> fields = target.fields();
    try (var wrong = rows.all(list.id())) {
      MarkedSheet.write(
          target.name(),
          columns.of(target),
          wrong.filter(row -> !row.known()).map(row -> line(fields, row)),
          to);
    }
  }

  private static MarkedSheet.Line line(List<Field> fields, StagedRows.Shown row) {
    List<String> cells = new ArrayList<>();
    Set<Integer> marked = new HashSet<>();
    for (Field field : fields) {
      if (row.problems().containsKey(field.key())) {
        marked.add(cells.size());
      }
      cells.add(row.typed().getOrDefault(field.key(), ""));
    }
    String told =
        row.problems().values().stream()
            .collect(Collectors.joining(" ", "原第 " + row.number() + " 行：", ""));
    return new MarkedSheet.Line(cells, marked, told);
  }
}
