package cn.zhicheng.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * People of the demonstration's units who have filled in everything and come to submit: each is
 * somebody whose application once passed every check, with their library and with a draft as it was
 * before that.
 */
final class ReadyDrafts {
  private final Connection connection;

  ReadyDrafts(Connection connection) {
    this.connection = connection;
  }

  /** So many, each for one submission. */
  void fill(Register register, int people) throws SQLException {
    execute("DROP TABLE IF EXISTS bench_ready");
    execute(READY.formatted(people));
    var copies = new Copies(connection, "bench_ready");
    copies.copy(
        "person",
        "ON t.id = c.origin",
        Map.of("id", "c.person", "id_no_index", "sha256(c.person::text::bytea)"));
    copies.copy(
        "unit_binding",
        "ON t.person_id = c.origin AND t.status = 'ACTIVE'",
        Map.of("id", "gen_random_uuid()", "person_id", "c.person"));
    copies.copy(
        "achievement_entry",
        "ON t.person_id = c.origin",
        Map.of("id", "md5(t.id::text || c.person)::uuid", "person_id", "c.person"));
    copies.copy(
        "title_application",
        "ON t.id = c.template",
        Map.of(
            "id", "c.application",
            "person_id", "c.person",
            "application_no", "'3497' || lpad(c.number::text, 10, '0')",
            "status", "'DRAFT'",
            "current_step", "0",
            "round", "0",
            "submitted_at", "NULL::timestamptz",
            "step_since", "NULL::timestamptz",
            "submit_begun_at", "NULL::timestamptz"));
    copies.copy(
        "application_item",
        "ON t.application_id = c.template",
        Map.of(
            "id",
            "gen_random_uuid()",
            "application_id",
            "c.application",
            "entry_id",
            "md5(t.entry_id::text || c.person)::uuid"));
    execute("ANALYZE bench_ready");
    register.people("READY", "SUBMITTER", "bench_ready");
  }

  /**
   * What reached the database.
   *
   * @param applications that were submitted
   * @param submissions of them
   * @param tasks that their units have of them
   */
  record Submitted(long applications, long submissions, long tasks) {}

  Submitted submitted() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SUBMITTED)) {
      row.next();
      return new Submitted(row.getLong(1), row.getLong(2), row.getLong(3));
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static final String READY =
      """
      CREATE TABLE bench_ready AS
      WITH template AS (
        SELECT a.id, a.person_id, row_number() OVER (ORDER BY a.id) - 1 AS place, count(*) OVER () AS many
        FROM title_application a JOIN review_plan r ON r.id = a.plan_id
        WHERE a.status = 'IN_AUDIT' AND a.application_no NOT LIKE '349%%' AND r.person_deadline > now() + interval '2 hours')
      SELECT gen_random_uuid() AS person, gen_random_uuid() AS application, t.id AS template, t.person_id AS origin,
        extract(epoch FROM now())::bigint %% 1000000 * 10000 + n AS number
      FROM generate_series(1, %d) n JOIN template t ON t.place = n %% t.many
      """;

  private static final String SUBMITTED =
      """
      SELECT count(DISTINCT s.application_id), count(*),
        (SELECT count(*) FROM task t JOIN bench_ready r ON r.application = t.subject_id WHERE t.kind = 'APPLICATION')
      FROM application_submission s JOIN bench_ready r ON r.application = s.application_id
      """;
}
