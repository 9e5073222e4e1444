package cn.zhicheng.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the database has done so far; asked over a connection of its own. */
final class Meter implements AutoCloseable {
  private final Connection connection;

  Meter(Connection connection) {
    this.connection = connection;
  }

  /** Bytes of write-ahead log. */
  long wal() throws SQLException {
    return BenchPostgres.number(connection, "SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn");
  }

  /** Seconds of CPU of all its processes, to a hundredth. */
  double databaseCpu() throws SQLException {
    double seconds = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pid FROM pg_stat_activity")) {
      while (row.next()) {
        seconds += Machine.cpu(row.getLong(1));
      }
    }
    return seconds;
  }

  /** Whether whole pages go to the log when they are first touched after a checkpoint. */
  void pageImages(boolean on) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ALTER SYSTEM SET full_page_writes = " + (on ? "on" : "off"));
      statement.execute("SELECT pg_reload_conf()");
      statement.execute("CHECKPOINT");
    }
  }

  /** Takes away what undone decisions left behind. */
  void vacuum() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("VACUUM title_application, audit_record, journal_entry, task");
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
