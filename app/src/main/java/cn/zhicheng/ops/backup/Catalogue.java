package cn.zhicheng.ops.backup;

import cn.zhicheng.barrier.RowSecurity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What tables a database has, as it says itself. Names are those of our migrations: plain. */
@Component
class Catalogue {
  /**
   * Rows that are worth nothing afterwards: who was signed on, and files half-way whose pieces are
   * not kept.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "flyway_schema_history",
          "spring_session",
          "spring_session_attributes",
          "upload",
          "upload_piece");

  private final DSLContext db;
  private final RowSecurity security;

  Catalogue(DSLContext db, RowSecurity security) {
    this.db = db;
    this.security = security;
  }

  /**
   * Makes sure that no row is hidden from this connection: a backup that lacks rows and says
   * nothing is the worst there is.
   *
   * @throws IllegalStateException when rows would be hidden
   */
  void requireAllRows() {
    if (!security.seesAll()) {
      throw new IllegalStateException("This connection does not see every row");
    }
  }

  /** Tables to keep with their columns, those left out that the database makes itself. */
  Map<String, List<String>> tables() {
    var tables = new LinkedHashMap<String, List<String>>();
    db.resultQuery(
            """
            SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
            FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
              AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            GROUP BY c.relname ORDER BY c.relname
            """)
        .forEach(row -> {
          String name = row.get("name", String.class);
          if (!LEFT_OUT.contains(name)) {
            tables.put(name, List.of(row.get("columns", String[].class)));
          }
        });
    return tables;
  }

  /** Whether there is nothing in the database at all. */
  boolean empty() {
    return !exists(
        "SELECT 1 FROM pg_class WHERE relkind IN ('r', 'v', 'S')"
            + " AND relnamespace = current_schema()::regnamespace");
  }

  private boolean exists(String query) {
    return db.resultQuery("SELECT EXISTS (" + query + ")").fetchSingle().get(0, Boolean.class);
  }

  /** Next values of all sequences. */
  Map<String, Long> sequences() {
    var next = new LinkedHashMap<String, Long>();
    db.resultQuery(
            "SELECT sequencename, start_value, last_value, increment_by FROM pg_sequences"
                + " WHERE schemaname = current_schema() ORDER BY sequencename")
        .forEach(row -> {
          Long last = row.get("last_value", Long.class);
          next.put(
              row.get("sequencename", String.class),
              last == null
                  ? row.get("start_value", Long.class)
                  : Long.valueOf(last + row.get("increment_by", Long.class)));
        });
    return next;
  }

  /** Version of the tables. */
  String migration() {
    return db.resultQuery(
            "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL"
                + " ORDER BY installed_rank DESC LIMIT 1")
        .fetchSingle()
        .get(0, String.class);
  }

  /** Version of PostgreSQL. */
  String server() {
    return db.resultQuery("SHOW server_version").fetchSingle().get(0, String.class);
  }

  /** Name of the database. */
  String database() {
    return db.resultQuery("SELECT current_database()").fetchSingle().get(0, String.class);
  }

  /** A foreign key and how it is written. */
  record ForeignKey(String table, String name, String definition) {}

  List<ForeignKey> foreignKeys() {
    return db.resultQuery(
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
                + " WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"
                + " ORDER BY conrelid, conname")
        .fetch(row ->
            new ForeignKey(
                row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)));
  }

  /** How many rows a table has. */
  long count(String table) {
    return db.resultQuery("SELECT count(*) FROM " + table).fetchSingle().get(0, Long.class);
  }
}
