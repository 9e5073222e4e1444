package cn.zhicheng.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.testing.ProductTest;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** One connection, and several callers who use it in turn. */
@ProductTest
class ToldConnectionsTest {
  private static final Caller ONE = Caller.person(UUID.randomUUID());
  private static final Caller OTHER = Caller.person(UUID.randomUUID());
  private final AtomicInteger sentences = new AtomicInteger();

  @Value("${spring.datasource.url}")
  String url;

  private HikariDataSource pool;
  private DSLContext db;
  private TransactionTemplate transaction;

  @BeforeEach
  void oneConnection() {
    pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername("zhicheng");
    pool.setMaximumPoolSize(1);
    var told = new ToldConnections(counting(pool));
    db = DSL.using(new TransactionAwareDataSourceProxy(told), SQLDialect.POSTGRES);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(told));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  /** Counts what is told. */
  private DataSource counting(DataSource below) {
    return new DelegatingDataSource(below) {
      @Override
      public Connection getConnection() throws java.sql.SQLException {
        Connection line = below.getConnection();
        return (Connection)
            Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("prepareStatement")
                      && arguments[0].toString().contains("set_config")) {
                    sentences.incrementAndGet();
                  }
                  try {
                    return method.invoke(line, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
      }
    };
  }

  private String known() {
    return db.fetchSingle("SELECT coalesce(current_setting('zhicheng.caller', true), 'untold')")
        .get(0, String.class);
  }

  private String knownTo(Caller caller) {
    return Callers.serving(() -> caller, this::known);
  }

  private String withinTransaction() {
    return transaction.execute(status -> known());
  }

  @Test
  void eachCallerSpeaksForThemselves() {
    assertThat(knownTo(ONE)).isEqualTo(ONE.told());
    assertThat(knownTo(OTHER)).isEqualTo(OTHER.told());
    assertThat(knownTo(Caller.NOBODY)).isEmpty();
    assertThat(known()).isEqualTo("all");
    assertThat(Callers.<String, RuntimeException>serving(() -> ONE, this::withinTransaction))
        .isEqualTo(ONE.told());
    assertThat(Callers.<String, RuntimeException>serving(() -> OTHER, this::withinTransaction))
        .isEqualTo(OTHER.told());
  }

  @Test
  void theSameCallerIsToldOnce() {
    knownTo(ONE);
    knownTo(ONE);
    Callers.<String, RuntimeException>serving(() -> ONE, this::withinTransaction);
    assertThat(sentences).hasValue(1);
    knownTo(OTHER);
    assertThat(sentences).hasValue(2);
  }

  @Test
  void afterARollbackTheSameCallerIsStillKnownAndTheNextIsTold() {
    rolledBack(ONE);
    assertThat(sentences).hasValue(1);
    assertThat(knownTo(ONE)).isEqualTo(ONE.told());
    assertThat(sentences).hasValue(1);
    rolledBack(ONE);
    assertThat(knownTo(OTHER)).isEqualTo(OTHER.told());
  }

  private void rolledBack(Caller caller) {
    assertThatThrownBy(() ->
            Callers.serving(
                () -> caller,
                () ->
                    transaction.execute(status -> {
                      assertThat(known()).isEqualTo(caller.told());
                      return db.execute("SELECT 1/0");
                    })))
        .hasMessageContaining("division by zero");
  }

  @Test
  void whatWasToldWithinATransactionIsForgottenWithIt() {
    String within =
        Callers.<String, RuntimeException>serving(
            () -> ONE,
            () ->
                transaction.execute(status -> {
                  String all = Callers.<String, RuntimeException>asTheProduct(this::known);
                  assertThat(known()).isEqualTo(ONE.told());
                  Callers.<String, RuntimeException>asTheProduct(this::known);
                  status.setRollbackOnly();
                  return all;
                }));
    assertThat(within).isEqualTo("all");
    assertThat(known()).isEqualTo("all");
    assertThat(knownTo(ONE)).isEqualTo(ONE.told());
  }

  @Test
  void whatWasToldWithinATransactionStaysWhenItIsKept() {
    Callers.<String, RuntimeException>serving(
        () -> ONE,
        () ->
            transaction.execute(
                status -> Callers.<String, RuntimeException>asTheProduct(this::known)));
    assertThat(knownTo(OTHER)).isEqualTo(OTHER.told());
    assertThat(known()).isEqualTo("all");
    assertThat(sentences).hasValue(4);
  }

  @Test
  void aConnectionThatIsGivenBackInTheMiddleIsToldAnew() throws Exception {
    var told = new ToldConnections(counting(pool));
    try (Connection line = told.getConnection()) {
      line.setAutoCommit(false);
      Callers.<@Nullable Void, Exception>serving(
          () -> ONE,
          () -> {
            line.createStatement().execute("SELECT 1");
            return null;
          });
    }
    var again = DSL.using(told, SQLDialect.POSTGRES);
    assertThat(
            Callers.<String, RuntimeException>serving(
                () -> ONE,
                () ->
                    again
                        .fetchSingle("SELECT current_setting('zhicheng.caller')")
                        .get(0, String.class)))
        .isEqualTo(ONE.told());
  }

  @Test
  void sessionsCostNothing() {
    knownTo(ONE);
    String whoever =
        Callers.<String, RuntimeException>serving(
            () -> OTHER, () -> Callers.<String, RuntimeException>whoever(this::known));
    assertThat(whoever).isEqualTo(ONE.told());
    assertThat(sentences).hasValue(1);
  }

  @Test
  void whileItIsFoundOutWhoCallsNobodyDoes() {
    Callers.<@Nullable Void, RuntimeException>serving(
        () -> {
          assertThat(Callers.current()).isEqualTo(Caller.NOBODY);
          return OTHER;
        },
        () -> {
          assertThat(Callers.current()).isEqualTo(OTHER);
          return null;
        });
    assertThat(Callers.current()).isEqualTo(Caller.ALL);
  }
}
