package cn.zhicheng.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * PostgreSQL on the data folder that {@code ./run} made, with durable writes and the memory a small
 * server gives its database. The sandbox's own database is the pattern all measured ones are copied
 * from.
 */
final class BenchPostgres implements AutoCloseable {
  static final String USER = "zhicheng";
  private final EmbeddedPostgres server;

  private BenchPostgres(EmbeddedPostgres server) {
    this.server = server;
  }

  static BenchPostgres start(Path directory) throws IOException {
    String unpacked = "zhicheng-postgres-" + System.getProperty("user.name");
    return new BenchPostgres(
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(
                Path.of(System.getProperty("java.io.tmpdir"), unpacked).toFile())
            .setDataDirectory(directory)
            .setCleanDataDirectory(false)
            .setLocaleConfig("locale", "C.UTF-8")
            .setLocaleConfig("locale-provider", "icu")
            .setLocaleConfig("icu-locale", "zh-Hans-CN")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("unix_socket_directories", "''")
            .setServerConfig("timezone", "Asia/Shanghai")
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("checkpoint_timeout", "15min")
            .setServerConfig("work_mem", "16MB")
            .setServerConfig("maintenance_work_mem", "256MB")
            .setServerConfig("max_connections", "100")
            .start());
  }

  /** A fresh copy of the sandbox's database. */
  void copy(String name) throws SQLException {
    try (Connection all = server.getPostgresDatabase().getConnection();
        Statement statement = all.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
      statement.execute("CREATE DATABASE " + name + " TEMPLATE " + USER + " OWNER " + USER);
    }
  }

  boolean has(String name) throws SQLException {
    try (Connection all = server.getPostgresDatabase().getConnection()) {
      return number(all, "SELECT count(*) FROM pg_database WHERE datname = '" + name + "'") > 0;
    }
  }

  String url(String name) {
    return server.getJdbcUrl(USER, name);
  }

  /** As the superuser, who alone sees other sessions and makes checkpoints. */
  Connection open(String name) throws SQLException {
    return DriverManager.getConnection(server.getJdbcUrl("postgres", name));
  }

  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
