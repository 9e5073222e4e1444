package cn.zhicheng.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * PostgreSQL out of a jar, on a data directory that stays. Set up as in production: durable writes,
 * names sorted by pinyin, and a role for the product that is no superuser.
 */
final class LastingPostgres implements AutoCloseable {
  static final String NAME = "zhicheng";
  private final EmbeddedPostgres server;

  private LastingPostgres(EmbeddedPostgres server) {
    this.server = server;
  }

  static LastingPostgres start(Path directory) {
    try {
      StalePostmaster.end(directory);
      var postgres = new LastingPostgres(server(directory));
      postgres.prepare();
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not start in " + directory, e);
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be prepared", e);
    }
  }

  String url() {
    return server.getJdbcUrl(NAME, NAME);
  }

  /** The server's address, up to the slash before the database's name. */
  String server() {
    return server(server.getPort());
  }

  static String server(int port) {
    return "jdbc:postgresql://localhost:" + port + "/";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** The library starts PostgreSQL without durable writes, as tests want it; here they are on. */
  private static EmbeddedPostgres server(Path directory) throws IOException {
    String unpacked = "zhicheng-postgres-" + System.getProperty("user.name");
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(
            Path.of(System.getProperty("java.io.tmpdir"), unpacked).toFile())
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setLocaleConfig("locale", "C.UTF-8")
        .setLocaleConfig("locale-provider", "icu")
        .setLocaleConfig("icu-locale", "zh-Hans-CN")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("unix_socket_directories", "''")
        .setServerConfig("timezone", "Asia/Shanghai")
        .start();
  }

  private void prepare() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      try (var found =
          statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute("CREATE ROLE " + NAME + " LOGIN");
      statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
    }
  }
}
