package cn.zhicheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.zhicheng.testing.ProductTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What trying again mends is no failure of ours. */
@ProductTest
class BusyTest {
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void aStatementThatTakesTooLongIsBusy() {
    Throwable late =
        catchThrowable(() ->
            transaction.executeWithoutResult(status -> {
              db.sql("SET LOCAL statement_timeout = 20").update();
              db.sql("SELECT pg_sleep(30)").query().listOfRows();
            }));
    assertThat(Busy.causes(late)).isTrue();
    assertThat(Busy.reason(late)).contains("57014");
  }

  @ParameterizedTest
  @ValueSource(strings = {"55P03", "40P01", "25P03", "53100", "53300", "57P01", "08006"})
  void locksConnectionsAndARestartAreBusy(String state) {
    var failure = new IllegalStateException(new SQLException("x", state));
    assertThat(Busy.causes(failure)).isTrue();
  }

  @Test
  void aRollbackOnALineThatIsGoneIsBusy() {
    Throwable gone =
        catchThrowable(() ->
            transaction.executeWithoutResult(status ->
                db.sql("SELECT pg_terminate_backend(pg_backend_pid())").query().listOfRows()));
    assertThat(Busy.causes(gone)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42P01", "22001"})
  void whatStaysWrongIsNot(String state) {
    assertThat(Busy.causes(new IllegalStateException(new SQLException("x", state)))).isFalse();
    assertThat(Busy.causes(new IllegalStateException("y"))).isFalse();
  }
}
