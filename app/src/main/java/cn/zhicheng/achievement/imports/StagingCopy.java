package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.PayloadJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * Checked rows of one list on their way into the table by COPY, the fastest way there is. What
 * waits is kept as the bytes that are sent.
 */
final class StagingCopy {
  private static final String COPY =
      "COPY library_import_row"
          + " (import_id, row_no, state, entry_id, title, identity, payload, typed, problems)"
          + " FROM STDIN";
  private static final String NOTHING = "{}";
  private final byte[] list;
  private byte[] bytes = new byte[1 << 16];
  private int length;
  private int rows;

  StagingCopy(UUID list) {
    this.list = list.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Rows that wait. */
  int rows() {
    return rows;
  }

  /** Bytes that wait. */
  int size() {
    return length;
  }

  /** One more row; what stands in the cells of a good one is what its payload says. */
  void add(StagedRow row) {
    raw(list);
    field(String.valueOf(row.number()));
    field(row.good() ? "GOOD" : "BAD");
    field(row.entry().toString());
    field(row.title());
    if (row.identity().isEmpty()) {
      raw('\t', '\\', 'N');
    } else {
      field(row.identity());
    }
    field(row.payload());
    json(row.good() ? Map.of() : row.typed());
    json(row.problems());
    raw('\n');
    rows++;
  }

  /** Sends what waits and forgets it. */
  void write(Connection connection) throws SQLException {
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(COPY, new ByteArrayInputStream(bytes, 0, length));
    } catch (IOException e) {
      throw new SQLException("COPY broke off", e);
    }
    length = 0;
    rows = 0;
  }

  private void json(Map<String, String> texts) {
    field(texts.isEmpty() ? NOTHING : PayloadJson.writeTexts(texts).data());
  }

  /** What COPY escapes is ASCII, which is part of no other character in UTF-8. */
  private void field(String text) {
    byte[] utf = text.getBytes(StandardCharsets.UTF_8);
    room(2 * utf.length + 1);
    bytes[length++] = '\t';
    for (byte b : utf) {
      if (b == '\\' || (b >= 0 && b < ' ')) {
        escaped(b);
      } else {
        bytes[length++] = b;
      }
    }
  }

  private void escaped(byte b) {
    switch (b) {
      case '\\' -> raw('\\', '\\');
      case '\t' -> raw('\\', 't');
      case '\n' -> raw('\\', 'n');
      case '\r' -> raw('\\', 'r');
      default -> raw(b);
    }
  }

  private void raw(int... all) {
    room(all.length);
    for (int b : all) {
      bytes[length++] = (byte) b;
    }
  }

  private void raw(byte[] all) {
    room(all.length);
    System.arraycopy(all, 0, bytes, length, all.length);
    length += all.length;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
