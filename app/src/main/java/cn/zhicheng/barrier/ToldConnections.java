package cn.zhicheng.barrier;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool, whose connections are told who calls before the first statement of that caller: one
 * round trip when a connection was last told somebody else, none otherwise.
 */
final class ToldConnections extends DelegatingDataSource {
  /** What each connection to the database was last told, as long as it lives. */
  private final Map<Connection, Told> lines = Collections.synchronizedMap(new WeakHashMap<>());

  ToldConnections(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return telling(obtainTargetDataSource().getConnection());
  }

  private Connection telling(Connection taken) throws SQLException {
    Told told;
    try {
      told = lines.computeIfAbsent(taken.unwrap(LINE), line -> new Told());
    } catch (SQLException | RuntimeException e) {
      taken.close();
      throw e;
    }
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new TellingConnection(taken, told));
  }

  private static final Class<? extends Connection> LINE = org.postgresql.jdbc.PgConnection.class;
}
