package cn.zhicheng.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Fills a copy of the sandbox's database with people, units, entries and applications by set-based
 * SQL. All constraints stay on; what a row holds is copied from rows the product wrote itself, so
 * every shape is one the product knows.
 */
final class Seed {
  private final Connection connection;
  private final Sizes sizes;
  private long rows;

  private Seed(Connection connection, Sizes sizes) {
    this.connection = connection;
    this.sizes = sizes;
  }

  /** Rows made, and how long that took. */
  record Made(long rows, double seconds, long bytes) {
    double rate() {
      return rows / seconds;
    }
  }

  static Made fill(Connection connection, Sizes sizes) throws SQLException, IOException {
    long start = System.nanoTime();
    var seed = new Seed(connection, sizes);
    seed.execute("SET synchronous_commit = off");
    seed.calm(true);
    Scaffold scaffold = Scaffold.takeDown(connection);
    seed.library();
    seed.applications();
    long back = System.nanoTime();
    scaffold.putBack();
    Say.line("  keys and indexes put back in %.1f s", (System.nanoTime() - back) / 1e9);
    seed.settle();
    seed.calm(false);
    double seconds = (System.nanoTime() - start) / 1e9;
    long bytes = BenchPostgres.number(connection, "SELECT pg_database_size(current_database())");
    Say.line(
        "%,d entries: %,d rows in %.0f s, %,.0f rows/s, %,d MB",
        sizes.entries(), seed.rows, seconds, seed.rows / seconds, bytes / 1_000_000);
    return new Made(seed.rows, seconds, bytes);
  }

  private void library() throws SQLException, IOException {
    for (String step : script().split("(?m)^--- ")) {
      int end = step.indexOf('\n');
      if (!step.startsWith("--") && end > 0) {
        timed(step.substring(0, end), step.substring(end));
      }
    }
  }

  private void timed(String name, String sql) throws SQLException {
    long templates =
        sql.contains("${templates}")
            ? BenchPostgres.number(connection, "SELECT count(*) FROM bench_entry")
            : 0;
    long start = System.nanoTime();
    long made = execute(sizes.fill(sql, Map.of("templates", templates)));
    told(name, made, start);
    if (!"tools".equals(name)) {
      execute("ANALYZE " + name);
    }
  }

  private void told(String name, long made, long start) {
    rows += made;
    double seconds = (System.nanoTime() - start) / 1e9;
    if (made > 0 && seconds > 1) {
      Say.line("  %-24s %,12d rows %6.1f s %,10.0f rows/s", name, made, seconds, made / seconds);
    }
  }

  /**
   * Seven in ten wait at one department, all others lie where some application of the demo lies.
   */
  private void applications() throws SQLException {
    long start = System.nanoTime();
    execute(sizes.fill(COPIES, Map.of()));
    execute("CREATE INDEX ON bench_copy (template)");
    execute("ANALYZE bench_copy");
    execute("GRANT SELECT ON bench_copy TO " + BenchPostgres.USER);
    var copies = new Copies(connection, "bench_copy");
    String own = "ON t.application_id = c.template";
    String id = "md5(t.id::text || c.n)::uuid";
    long made =
        copies.copy(
            "title_application",
            "ON t.id = c.template",
            Map.of(
                "id",
                "c.application",
                "person_id",
                "c.person",
                "application_no",
                "'3499' || lpad(c.n::text, 10, '0')"));
    made += copies.copy("application_step", own, Map.of("application_id", "c.application"));
    made +=
        copies.copy("application_item", own, Map.of("id", id, "application_id", "c.application"));
    made += copies.copy("application_submission", own, Map.of("application_id", "c.application"));
    made += copies.copy("audit_record", own, Map.of("id", id, "application_id", "c.application"));
    made +=
        copies.copy(
            "task",
            "ON t.kind = 'APPLICATION' AND t.subject_id = c.template",
            Map.of(
                "id",
                "bench_id('006', c.n)",
                "subject_id",
                "c.application",
                "person_name",
                "(SELECT p.name FROM person p WHERE p.id = c.person)",
                "path",
                "replace(t.path, c.template::text, c.application::text)"));
    made +=
        copies.copy(
            "journal_entry",
            "ON t.subject_kind = 'APPLICATION' AND t.subject_id = c.template",
            Map.of("subject_id", "c.application"));
    told("applications", made, start);
    // Nobody is to be told of what happened before the bench began.
    execute(
        "UPDATE notification_cursor SET xid = pg_current_xact_id()::text::bigint,"
            + " journal_id = (SELECT max(id) FROM journal_entry)");
  }

  /** Nothing has to survive a crash while it is made. */
  private void calm(boolean making) throws SQLException {
    execute("ALTER SYSTEM SET full_page_writes = " + (making ? "off" : "on"));
    execute("SELECT pg_reload_conf()");
  }

  private void settle() throws SQLException {
    execute("VACUUM ANALYZE");
    execute("CHECKPOINT");
  }

  private long execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      long made = 0;
      do {
        made += Math.max(0, statement.getLargeUpdateCount());
      } while (statement.getMoreResults() || statement.getLargeUpdateCount() != -1);
      return made;
    }
  }

  private static String script() throws IOException {
    try (InputStream in = Seed.class.getResourceAsStream("/bench/seed.sql")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static final String COPIES =
      """
      CREATE TABLE bench_copy AS
      WITH waiting AS (
        SELECT a.id FROM title_application a JOIN application_step s ON s.application_id = a.id AND s.seq = a.current_step
        WHERE a.status = 'IN_AUDIT' AND s.code LIKE 'D%' ORDER BY a.id LIMIT 1),
      others AS (
        SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM title_application
        WHERE status IN ('IN_AUDIT', 'RETURNED', 'REJECTED', 'ACCEPTED'))
      SELECT n, bench_id('002', 1 + (n - 1) * 17 % ${people}) AS person, bench_id('007', n) AS application,
        n % 10 < 7 AS open,
        CASE WHEN n % 10 < 7 THEN (SELECT id FROM waiting)
             ELSE (SELECT o.id FROM others o WHERE o.n = c.n / 10 % (SELECT count(*) FROM others)) END AS template
      FROM generate_series(1::bigint, ${applications}) c (n)
      """;
}
