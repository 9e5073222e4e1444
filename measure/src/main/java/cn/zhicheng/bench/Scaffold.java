package cn.zhicheng.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes foreign keys and plain indexes of the seeded tables down while they are filled and puts
 * them back as they were: checked and built once for all rows, not row by row. Unique indexes stay.
 */
final class Scaffold {
  private static final String TABLES =
      """
      ('organisation', 'person', 'unit_binding', 'achievement_entry', 'audited_name', 'task', 'journal_entry',
       'title_application', 'application_step', 'application_item', 'application_submission', 'audit_record')
      """;

  private final Connection connection;
  private final List<String> rebuild = new ArrayList<>();

  private Scaffold(Connection connection) {
    this.connection = connection;
  }

  static Scaffold takeDown(Connection connection) throws SQLException {
    var scaffold = new Scaffold(connection);
    scaffold.each(
        "SELECT format('DROP INDEX %I', i.relname), pg_get_indexdef(i.oid) FROM pg_index x"
            + " JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid"
            + " WHERE NOT x.indisunique AND t.relname IN "
            + TABLES);
    scaffold.each(
        "SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', t.relname, c.conname),"
            + " format('ALTER TABLE %I ADD CONSTRAINT %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid))"
            + " FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid"
            + " WHERE c.contype = 'f' AND t.relname IN "
            + TABLES);
    return scaffold;
  }

  /** Fails where a row refers to nothing. */
  void putBack() throws SQLException {
    for (String sql : rebuild) {
      execute(sql);
    }
  }

  private void each(String question) throws SQLException {
    var drops = new ArrayList<String>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      while (row.next()) {
        drops.add(row.getString(1));
        rebuild.add(row.getString(2));
      }
    }
    for (String drop : drops) {
      execute(drop);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
