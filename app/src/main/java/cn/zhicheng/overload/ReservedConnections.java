package cn.zhicheng.overload;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool, of which some connections are kept for {@link Lane#SAVE}: everything else shares the
 * rest, so a slow list never takes the connection that saving needs. Long work gets the database's
 * longer limits for as long as it has the connection.
 */
final class ReservedConnections extends DelegatingDataSource {
  private static final Logger LOG = LoggerFactory.getLogger(ReservedConnections.class);

  /** Work of the background is in no hurry; nobody looks at it. */
  private static final Duration BACKGROUND_WAIT = Duration.ofSeconds(30);

  /** The database's own limit comes first; only a line that is dead is given up by ours. */
  private static final Duration BEYOND_A_STATEMENT = Duration.ofMinutes(1);

  private static final String USUAL =
      "RESET statement_timeout; RESET lock_timeout; RESET idle_in_transaction_session_timeout";

  private final HikariDataSource pool;
  private final Semaphore shared;
  private final Duration wait;
  private final String patient;
  private final int patientMillis;

  ReservedConnections(HikariDataSource pool, OverloadSettings settings) {
    super(pool);
    this.pool = pool;
    int left = pool.getMaximumPoolSize() - settings.savingConnections();
    if (left < 1) {
      throw new IllegalArgumentException(
          "zhicheng.overload.saving-connections leaves none of the pool's %d connections"
              .formatted(pool.getMaximumPoolSize()));
    }
    this.shared = new Semaphore(left, true);
    this.wait = settings.connectionWait();
    var patience = settings.patience();
    this.patient =
        "SET statement_timeout = %d; SET lock_timeout = %d; SET idle_in_transaction_session_timeout = %d"
            .formatted(
                patience.statement().toMillis(),
                patience.lock().toMillis(),
                patience.idle().toMillis());
    this.patientMillis =
        patience.statement().isZero()
            ? 0
            : Math.toIntExact(patience.statement().plus(BEYOND_A_STATEMENT).toMillis());
  }

  @Override
  public Connection getConnection() throws SQLException {
    Lane lane = CurrentLane.get();
    if (lane == Lane.SAVE) {
      return pool.getConnection();
    }
    take(lane == null ? BACKGROUND_WAIT : wait);
    boolean patiently = LongWork.running();
    Connection real = null;
    try {
      real = pool.getConnection();
      if (patiently) {
        set(real, patient);
        // The pool sets it back when the connection returns.
        real.setNetworkTimeout(Runnable::run, patientMillis);
      }
      return returning(real, patiently);
    } catch (SQLException | RuntimeException e) {
      if (real != null) {
        pool.evictConnection(real);
      }
      shared.release();
      throw e;
    }
  }

  private void take(Duration most) throws SQLException {
    try {
      if (!shared.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new SQLTransientConnectionException("No connection that is not kept for saving");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLTransientConnectionException("Interrupted while waiting for a connection", e);
    }
  }

  /** The connection itself, but closing it also gives its share back, once. */
  private Connection returning(Connection real, boolean patiently) {
    var open = new AtomicBoolean(true);
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close") && open.getAndSet(false)) {
                close(real, patiently);
                return null;
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void close(Connection real, boolean patiently) throws SQLException {
    try {
      if (patiently && !real.isClosed()) {
        hurryAgain(real);
      }
      real.close();
    } finally {
      shared.release();
    }
  }

  /** A connection that can't be set back must not go to a page: it leaves the pool. */
  private void hurryAgain(Connection real) {
    try {
      if (!real.getAutoCommit()) {
        real.rollback();
        real.setAutoCommit(true);
      }
      set(real, USUAL);
    } catch (SQLException e) {
      LOG.info("A connection leaves the pool: {}", e.getMessage());
      pool.evictConnection(real);
    }
  }

  private static void set(Connection connection, String limits) throws SQLException {
    boolean usual = connection.getAutoCommit();
    if (!usual) {
      connection.setAutoCommit(true);
    }
    try (var statement = connection.createStatement()) {
      statement.execute(limits);
    }
    if (!usual) {
      connection.setAutoCommit(false);
    }
  }
}
