package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ops row-security}, on the database of a product that runs. */
class RowSecurityIsSwitchedTest {
  private static final LoadedDemo DEMO = LoadedDemo.once();
  private static final String URL = DEMO.server() + LastingPostgres.NAME;
  @TempDir private Path folder;

  private OpsRun run(String wanted) {
    return OpsRun.on(DEMO, folder, "row-security", wanted);
  }

  @AfterEach
  void asItWas() {
    assertThat(run("on").status()).isZero();
  }

  /** What the product's account sees of entries when it says nothing of who calls. */
  private static int seenByNobody() throws SQLException {
    try (var connection = DriverManager.getConnection(URL, LastingPostgres.NAME, "")) {
      return DSL.using(connection)
          .fetchSingle("SELECT count(*) FROM achievement_entry")
          .get(0, Integer.class);
    }
  }

  @Test
  void itIsOnInANewDatabaseAndSwitchedOffAndOnAsOftenAsOneLikes() throws SQLException {
    assertThat(run("status")).isEqualTo(new OpsRun(0, "行级安全：打开，12 张表。\n"));
    assertThat(seenByNobody()).isZero();
    for (int time = 0; time < 2; time++) {
      assertThat(run("off")).isEqualTo(new OpsRun(0, "行级安全：关闭。\n"));
    }
    assertThat(run("status").status()).isEqualTo(1);
    assertThat(seenByNobody()).isPositive();
    for (int time = 0; time < 2; time++) {
      assertThat(run("on")).isEqualTo(new OpsRun(0, "行级安全：打开，12 张表。\n"));
    }
    assertThat(seenByNobody()).isZero();
  }

  @Test
  void whatIsHalfOnSaysSo() {
    DEMO.db().execute("ALTER TABLE look NO FORCE ROW LEVEL SECURITY");
    OpsRun status = run("status");
    assertThat(status.said()).contains("只打开了 11 张表，共 12 张，请再运行一次 on");
    assertThat(status.status()).isEqualTo(1);
  }

  @Test
  void anAccountThatItDoesNotBindIsRefused() {
    OpsRun superuser = OpsRun.on(DEMO, URL, "postgres", folder, "row-security", "on");
    assertThat(superuser.said()).contains("超级用户");
    assertThat(superuser.status()).isEqualTo(3);
  }
}
