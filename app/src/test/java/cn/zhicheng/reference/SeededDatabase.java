package cn.zhicheng.reference;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A throw-away PostgreSQL with every migration applied, for tests that need nothing of Spring. */
final class SeededDatabase implements AutoCloseable {
  private final EmbeddedPostgres postgres;
  final DSLContext db;

  SeededDatabase() throws IOException {
    postgres = EmbeddedPostgres.builder().setServerConfig("unix_socket_directories", "''").start();
    var source = postgres.getPostgresDatabase();
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    db = DSL.using(source, SQLDialect.POSTGRES);
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
