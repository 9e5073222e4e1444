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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who comes to the load: known to the product by an account, to the portal's stand-in by
 * a password, and to the load by a line of its file.
 */
final class Register {
  private static final String PASSWORD = "bench-2026";
  private static final int LEGAL = 50_000;

  private final Connection connection;
  private final String run = "b" + Long.toString(System.currentTimeMillis() / 1000, 36);
  private final List<String> portal = new ArrayList<>();
  private final List<String> work = new ArrayList<>();
  private int people;
  private int officials;

  Register(Connection connection) {
    this.connection = connection;
  }

  /**
   * Individuals who work on an application each.
   *
   * @param table their persons and applications by number
   * @return how many there are
   */
  int people(String word, String role, String table) throws SQLException {
    int before = people;
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT p.name, c.person, c.application, a.version FROM %s c
                JOIN title_application a ON a.id = c.application JOIN person p ON p.id = c.person
                ORDER BY c.number
                """
                    .formatted(table))) {
      while (row.next()) {
        String account = run + "-p" + people;
        account(account, "PERSON_PORTAL", row.getString(1), row.getObject(2, UUID.class));
        user(account, "personal", row.getString(1), people++);
        line(word, role, account, "personal PERSON", row.getString(3), row.getInt(4));
      }
    }
    return people - before;
  }

  /** Somebody who acts for a body; returns the account. */
  UUID official(String role, UUID organisation) throws SQLException {
    String account = run + "-u" + officials;
    UUID id = account(account, "UNIT_PORTAL", "测量员", null);
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
    user(account, "legal", "测量员", LEGAL + officials++);
    line("PERSON", role, account, "legal UNIT", "-", 0);
    return id;
  }

  /** Something that waits to be decided. */
  void waits(String word, String id, int version) {
    work.add(word + " " + id + " " + version);
  }

  /** Tells the portal's stand-in and the load. */
  void write(Workshop workshop) throws IOException {
    Path users = workshop.folder().resolve("portal/portal/users");
    Files.createDirectories(users);
    Files.write(users.resolve("90-bench.yml"), portal);
    Files.write(workshop.folder().resolve("load.txt"), work);
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
    portal.add("  idNumber: \"3401041980%08d\"".formatted(n));
    portal.add("  mobile: \"139%08d\"".formatted(n));
    if ("legal".equals(kind)) {
      portal.add("  organisation: 测量用的单位");
      portal.add("  uscc: \"1234010000%08d\"".formatted(n));
    }
  }

  private void line(
      String word, String role, String account, String door, String draft, int version) {
    work.add(String.join(" ", word, role, account, PASSWORD, door, draft, "" + version));
  }
}
