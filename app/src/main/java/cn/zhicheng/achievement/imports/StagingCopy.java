package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.PayloadJson;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Writes checked rows by COPY, the fastest way into a table. */
final class StagingCopy {
  private static final String COPY =
      "COPY library_import_row"
          + " (import_id, row_no, state, entry_id, title, identity, payload, typed, problems)"
          + " FROM STDIN";
  private static final String NOTHING = "{}";

  private StagingCopy() {}

  static void write(Connection connection, UUID list, List<StagedRow> rows) throws SQLException {
    var lines = new StringBuilder(rows.size() * 300);
    for (StagedRow row : rows) {
      line(lines, list, row);
    }
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(COPY, new StringReader(lines.toString()));
    } catch (IOException e) {
      throw new SQLException("COPY broke off", e);
    }
  }

  /** What stands in the cells of a good row is what its payload says. */
  private static void line(StringBuilder to, UUID list, StagedRow row) {
    to.append(list).append('\t').append(row.number()).append('\t');
    to.append(row.good() ? "GOOD" : "BAD").append('\t').append(row.entry()).append('\t');
    text(to, row.title());
    to.append('\t');
    if (row.identity().isEmpty()) {
      to.append("\\N");
    } else {
      text(to, row.identity());
    }
    to.append('\t');
    text(to, row.payload());
    to.append('\t');
    json(to, row.good() ? Map.of() : row.typed());
    to.append('\t');
    json(to, row.problems());
    to.append('\n');
  }

  private static void json(StringBuilder to, Map<String, String> texts) {
    text(to, texts.isEmpty() ? NOTHING : PayloadJson.writeTexts(texts).data());
  }

  private static void text(StringBuilder to, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> to.append("\\\\");
        case '\t' -> to.append("\\t");
        case '\n' -> to.append("\\n");
        case '\r' -> to.append("\\r");
        default -> to.append(c);
      }
    }
  }
}
