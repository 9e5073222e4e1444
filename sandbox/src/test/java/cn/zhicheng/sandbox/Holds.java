package cn.zhicheng.sandbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Stops the product at a place of its work: it waits for a lock in the database. */
final class Holds {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Holds() {}

  /** Holds what is needed next; whoever needs it waits until this is closed. */
  static AutoCloseable hold(String url, String sql) throws SQLException {
    Connection holder = DriverManager.getConnection(AllRows.of(url));
    holder.setAutoCommit(false);
    try (var statement = holder.createStatement()) {
      statement.execute(sql);
    }
    return holder::close;
  }

  /** Lets nobody beyond this row of a list that is being read until this is closed. */
  static AutoCloseable row(String url, int row) throws SQLException {
    try (var connection = DriverManager.getConnection(AllRows.of(url))) {
      DSLContext db = DSL.using(connection, SQLDialect.POSTGRES);
      db.execute(
          """
          CREATE OR REPLACE FUNCTION test_gate() RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN
            PERFORM pg_advisory_xact_lock_shared(4711);
            RETURN NEW;
          END $$
          """);
      db.execute(
          "CREATE OR REPLACE TRIGGER test_gate BEFORE INSERT ON library_import_row"
              + " FOR EACH ROW WHEN (NEW.row_no = "
              + row
              + ") EXECUTE FUNCTION test_gate()");
    }
    return hold(url, "SELECT pg_advisory_xact_lock(4711)");
  }

  /** The first node named like this of which a statement with this word waits for a lock. */
  static String waiting(DSLContext db, String nodes, String word) throws Exception {
    return Await.until(
        nodes + " waits with " + word,
        PATIENCE,
        () ->
            db.select(DSL.field("application_name", String.class))
                .from("pg_stat_activity")
                .where(
                    "wait_event_type = 'Lock' AND application_name LIKE ? AND query ILIKE ?",
                    nodes,
                    "%" + word + "%")
                .limit(1)
                .fetchOptional(Record1::value1)
                .orElse(null));
  }
}
