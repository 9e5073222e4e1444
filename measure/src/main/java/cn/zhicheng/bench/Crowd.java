package cn.zhicheng.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who comes on deadline day: seeded people with a draft each, people who come to submit, clerks of
 * the unit with most to do and of the department where applications wait. And what waits for the
 * clerks.
 */
final class Crowd {
  private static final int CLERKS = 40;
  private static final int OFFICERS = 12;
  private static final int WORK = 25_000;

  private final Connection connection;
  private final Register register;
  private final ReadyDrafts ready;
  private final List<UUID> clerks = new ArrayList<>();

  Crowd(Connection connection) {
    this.connection = connection;
    this.register = new Register(connection);
    this.ready = new ReadyDrafts(connection);
  }

  /**
   * Makes what they need and signs them up.
   *
   * @param applicants who work on a draft for as long as the load lasts
   * @param submitters who come once, to submit
   * @return how many sign on before the load begins
   */
  int gather(Workshop workshop, int applicants, int submitters) throws SQLException, IOException {
    int people = drafts(applicants);
    UUID unit = body(UNIT);
    for (int n = 0; n < CLERKS; n++) {
      clerk("UNIT", unit);
    }
    UUID body = body(DEPARTMENT);
    for (int n = 0; n < OFFICERS; n++) {
      clerk("DEPARTMENT", body);
    }
    waiting("ENTRY", ENTRIES, unit);
    waiting("APPLICATION", APPLICATIONS, body);
    ready.fill(register, submitters);
    register.write(workshop);
    return people + CLERKS + OFFICERS;
  }

  ReadyDrafts.Submitted submitted() throws SQLException {
    return ready.submitted();
  }

  /** Decisions of the clerks that reached the database, and how many subjects they were about. */
  long[] decided() throws SQLException {
    try (PreparedStatement asked = connection.prepareStatement(DECIDED)) {
      asked.setArray(1, connection.createArrayOf("uuid", clerks.toArray()));
      try (ResultSet row = asked.executeQuery()) {
        row.next();
        return new long[] {row.getLong(1), row.getLong(2)};
      }
    }
  }

  private int drafts(int applicants) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS bench_draft");
      statement.execute(DRAFTS.formatted(applicants));
    }
    var copies = new Copies(connection, "bench_draft");
    copies.copy(
        "title_application",
        "ON t.id = c.template",
        Map.of(
            "id", "c.application",
            "person_id", "c.person",
            "application_no", "'3498' || lpad(c.number::text, 10, '0')"));
    return register.people("PERSON", "APPLICANT", "bench_draft");
  }

  private void clerk(String role, UUID organisation) throws SQLException {
    clerks.add(register.official(role, organisation));
  }

  private UUID body(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private void waiting(String word, String sql, UUID body) throws SQLException {
    try (PreparedStatement asked = connection.prepareStatement(sql)) {
      asked.setObject(1, body);
      asked.setInt(2, WORK);
      try (ResultSet row = asked.executeQuery()) {
        while (row.next()) {
          register.waits(word, row.getString(1), row.getInt(2));
        }
      }
    }
  }

  private static final String DRAFTS =
      """
      CREATE TABLE bench_draft AS
      SELECT p.id AS person, gen_random_uuid() AS application, d.id AS template,
        extract(epoch FROM now())::bigint %% 1000000 * 1000 + row_number() OVER () AS number
      FROM (SELECT id FROM person p WHERE id >= bench_id('002', 1) AND id <= bench_id('002', 100000000)
            AND NOT EXISTS (SELECT FROM title_application a WHERE a.person_id = p.id) ORDER BY id LIMIT %d) p
      CROSS JOIN (SELECT a.id FROM title_application a JOIN review_plan r ON r.id = a.plan_id
        WHERE a.status = 'DRAFT' AND a.round = 0 AND r.person_deadline > now() ORDER BY a.id LIMIT 1) d
      """;

  /** With most to do: other parts may have done what waited elsewhere. */
  private static final String UNIT =
      """
      SELECT organisation_id FROM task WHERE kind = 'ACHIEVEMENT' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1
      """;

  private static final String DEPARTMENT =
      """
      SELECT s.organisation_id FROM bench_copy c JOIN title_application a ON a.id = c.application
      JOIN application_step s ON s.application_id = a.id AND s.seq = a.current_step
      WHERE c.open AND s.code LIKE 'D%' AND a.status = 'IN_AUDIT' LIMIT 1
      """;
  private static final String ENTRIES =
      """
      SELECT id, version FROM achievement_entry WHERE unit_id = ? AND status = 'SUBMITTED'
      ORDER BY md5(id::text) LIMIT ?
      """;
  private static final String APPLICATIONS =
      """
      SELECT a.id, a.version FROM task t JOIN title_application a ON a.id = t.subject_id
      WHERE t.organisation_id = ? AND t.kind = 'APPLICATION' AND a.status = 'IN_AUDIT' AND a.application_no LIKE '3499%'
      ORDER BY md5(a.id::text) LIMIT ?
      """;
  private static final String DECIDED =
      """
      SELECT count(*), count(DISTINCT (subject_kind, subject_id)) FROM journal_entry j
      WHERE j.action IN ('APPROVE', 'PASS') AND j.actor_account = ANY (?)
      """;
}
