package cn.zhicheng.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One PostgreSQL for the whole test run, with the settings of the sandbox; the product's account is
 * no superuser, whom row-level security would not bind.
 */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final class Holder {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        var server =
            EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "zh-Hans-CN")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("timezone", "Asia/Shanghai")
                .start();
        try (var connection = server.getPostgresDatabase().getConnection();
            var statement = connection.createStatement()) {
          statement.execute("CREATE ROLE zhicheng LOGIN");
          statement.execute("CREATE DATABASE zhicheng OWNER zhicheng");
        }
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException e) {
        throw new IllegalStateException("The database cannot be prepared", e);
      }
    }
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String key = Base64.getEncoder().encodeToString(new byte[32]);
    Map<String, Object> settings =
        Map.of(
            "spring.datasource.url",
                "jdbc:postgresql://localhost:%d/zhicheng?sslmode=disable"
                    .formatted(Holder.POSTGRES.getPort()),
            "spring.datasource.username", "zhicheng",
            "zhicheng.data-key", key,
            "zhicheng.index-key", key,
            "zhicheng.document-folder", "target/test-documents",
            "zhicheng.gallery", "true",
            "zhicheng.clocked-work", "false",
            "zhicheng.exports.every", "PT10H",
            "zhicheng.metrics.token", "figures-of-tests",
            "spring.security.oauth2.client.registration.gov.client-secret", "secret");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test database", settings));
  }
}
