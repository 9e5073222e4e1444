package cn.zhicheng.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database beside that of all tests, for what would spoil the one for everybody. */
public final class OwnDatabase implements AutoCloseable {
  private final String server;
  private final String name = "own_" + UUID.randomUUID().toString().substring(0, 8);
  private final HikariDataSource pool;
  private final DSLContext db;

  private OwnDatabase(String server) {
    this.server = server;
    administer("CREATE DATABASE " + name);
    var config = new HikariConfig();
    config.setJdbcUrl(url());
    config.setUsername("postgres");
    config.setMaximumPoolSize(6);
    pool = new HikariDataSource(config);
    Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
    db = DSL.using(new TransactionAwareDataSourceProxy(pool), SQLDialect.POSTGRES);
  }

  /**
   * Makes one.
   *
   * @param server address of any database of the server
   */
  public static OwnDatabase beside(String server) {
    return new OwnDatabase(server);
  }

  public DSLContext db() {
    return db;
  }

  public TransactionTemplate transaction() {
    return new TransactionTemplate(new DataSourceTransactionManager(pool));
  }

  public String url() {
    return server.replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
  }

  private void administer(String statement) {
    try (Connection connection = DriverManager.getConnection(server, "postgres", "");
        Statement run = connection.createStatement()) {
      run.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  @Override
  public void close() {
    pool.close();
    administer("DROP DATABASE " + name + " WITH (FORCE)");
  }
}
