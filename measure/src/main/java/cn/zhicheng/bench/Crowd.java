package cn.zhicheng.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who comes on deadline day: seeded people with a draft each, clerks of the unit with most to do
 * and of the department where applications wait; each with an account of the portal. And what waits
 * for the clerks.
 */
final class Crowd {
  private static final String PASSWORD = "bench-2026";
  private static final int CLERKS = 40;
  private static final int OFFICERS = 12;
  private static final int WORK = 25_000;

  private final Connection connection;
  private final String run = "b" + Long.toString(System.currentTimeMillis() / 1000, 36);
  private final List<String> portal = new ArrayList<>();
  private final List<String> work = new ArrayList<>();
  private final List<UUID> clerks = new ArrayList<>();

  Crowd(Connection connection) {
    this.connection = connection;
  }

  /** Signs them up; returns how many come. */
  int gather(Workshop workshop, int applicants) throws SQLException, IOException {
    drafts(applicants);
    UUID unit = body(UNIT);
    for (int n = 0; n < CLERKS; n++) {
      clerk("UNIT", unit, n);
    }
    UUID body = body(DEPARTMENT);
    for (int n = 0; n < OFFICERS; n++) {
      clerk("DEPARTMENT", body, n);
    }
    int people = work.size();
    waiting("ENTRY", ENTRIES, unit);
    waiting("APPLICATION", APPLICATIONS, body);
    Path users = workshop.folder().resolve("portal/portal/users");
    Files.createDirectories(users);
    Files.write(users.resolve("90-bench.yml"), portal);
    Files.write(workshop.folder().resolve("load.txt"), work);
    return people;
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

  private void drafts(int applicants) throws SQLException {
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
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT c.person, c.application, a.version, p.name FROM bench_draft c
                JOIN title_application a ON a.id = c.application JOIN person p ON p.id = c.person
                """)) {
      int n = 0;
      while (row.next()) {
        String account = run + "-p" + n;
        account(account, "PERSON_PORTAL", row.getString(4), row.getObject(1, UUID.class));
        user(account, "personal", row.getString(4), n++);
        person("APPLICANT", account, "personal", "PERSON", row.getString(2), row.getInt(3));
      }
    }
  }

  private void clerk(String role, UUID organisation, int n) throws SQLException {
    String account = run + "-" + role.toLowerCase(java.util.Locale.ROOT) + n;
    UUID id = account(account, "UNIT_PORTAL", "测量员", null);
    clerks.add(id);
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO mandate (id, account_id, role, organisation_id, kind, starts_on, status)
            VALUES (uuidv7(), ?, ?, ?, 'CLERK', date '2026-01-01', 'ACTIVE')
            """)) {
      insert.setObject(1, id);
      insert.setString(2, role);
      insert.setObject(3, organisation);
      insert.executeUpdate();
    }
    user(account, "legal", "测量员", 5000 + n);
    person(role, account, "legal", "UNIT", "-", 0);
  }

  private UUID account(String account, String kind, String name, @Nullable UUID person)
      throws SQLException {
    UUID id = UUID.randomUUID();
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO account (id, kind, portal_subject, display_name, person_id)
            VALUES (?, ?, ?, ?, ?)
            """)) {
      insert.setObject(1, id);
      insert.setString(2, kind);
      insert.setString(3, subject(account));
      insert.setString(4, name);
      insert.setObject(5, person);
      insert.executeUpdate();
    }
    return id;
  }

  /** As the portal's stand-in makes it. */
  private static String subject(String account) {
    return UUID.nameUUIDFromBytes(("portal/" + account).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  private void user(String account, String kind, String name, int n) {
    portal.add("- account: " + account);
    portal.add("  password: " + PASSWORD);
    portal.add("  kind: " + kind);
    portal.add("  name: " + name);
    portal.add("  idNumber: \"34010419800101%04d\"".formatted(n));
    portal.add("  mobile: \"1390000%04d\"".formatted(n));
    if ("legal".equals(kind)) {
      portal.add("  organisation: 测量用的单位");
      portal.add("  uscc: \"1234010000000%05d\"".formatted(n));
    }
  }

  private void person(
      String role, String account, String kind, String entrance, String draft, int version) {
    work.add(
        String.join(" ", "PERSON", role, account, PASSWORD, kind, entrance, draft, "" + version));
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
          work.add(word + " " + row.getString(1) + " " + row.getInt(2));
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
