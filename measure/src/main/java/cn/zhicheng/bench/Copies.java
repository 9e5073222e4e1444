package cn.zhicheng.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.StringJoiner;

/** Rows of a table once more for many applications, with other values in some columns. */
final class Copies {
  private final Connection connection;
  private final String source;

  /**
   * @param source table with a row for every copy, called {@code c} in what follows
   */
  Copies(Connection connection, String source) {
    this.connection = connection;
    this.source = source;
  }

  /**
   * Copies what stands in {@code t}, once for every row of {@code c}.
   *
   * @param joined from the copies {@code c} to the rows {@code t} of the table
   * @param other expressions of the columns that differ
   * @return rows made
   */
  long copy(String table, String joined, Map<String, String> other) throws SQLException {
    var names = new StringJoiner(", ");
    var values = new StringJoiner(", ");
    try (PreparedStatement columns = connection.prepareStatement(COLUMNS)) {
      columns.setString(1, table);
      try (ResultSet row = columns.executeQuery()) {
        while (row.next()) {
          String name = row.getString(1);
          names.add(name);
          values.add(other.getOrDefault(name, "t." + name));
        }
      }
    }
    String sql =
        "INSERT INTO %s (%s) SELECT %s FROM %s c JOIN %s t %s"
            .formatted(table, names, values, source, table, joined);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      return insert.executeLargeUpdate();
    }
  }

  private static final String COLUMNS =
      """
      SELECT column_name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = ? AND is_identity = 'NO' AND column_name <> 'xid'
      ORDER BY ordinal_position
      """;
}
