package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large migration is killed in its middle, with the product or with the database; the next start
 * does it wholly, once, and is not kept waiting by what the dead one had begun.
 */
@Tag("fault")
class MigrationsSurviveAKillTest {
  private static final FaultWorld WORLD = FaultWorld.once();
  private static final Duration SOON = Duration.ofSeconds(90);
  private static final int ROWS = 300_000;
  private static final String GATE = "SELECT pg_advisory_xact_lock(4712)";
  private static final String MIGRATION =
      """
      CREATE TABLE large (id int PRIMARY KEY, text text NOT NULL);
      INSERT INTO large SELECT n, md5(n::text) FROM generate_series(1, %d) n;
      SELECT pg_advisory_xact_lock(4712);
      UPDATE large SET text = text || '。' WHERE id %% 3 = 0;
      INSERT INTO large SELECT n, '' FROM generate_series(%d, %d) n;
      CREATE INDEX large_text ON large (text);
      """
          .formatted(ROWS, ROWS + 1, ROWS + 1000);

  @TempDir private Path migrations;

  @BeforeEach
  void everythingRuns() throws Exception {
    WORLD.mended(WORLD.visitor());
    Files.writeString(migrations.resolve("V9001__large.sql"), MIGRATION);
  }

  private Node fresh(String database) throws Exception {
    WORLD.createDatabase(database);
    return WORLD.product(
        database,
        database,
        "--spring.flyway.locations=classpath:db/migration,filesystem:" + migrations);
  }

  private static void isDoneOnce(Node node, String database) throws Exception {
    node.start();
    node.awaitReady();
    assertThat(WORLD.db(database).fetchCount(WORLD.db(database).selectOne().from("large")))
        .isEqualTo(ROWS + 1000);
    assertThat(
            WORLD
                .db(database)
                .fetchSingle("SELECT count(*) FROM large WHERE text LIKE '%。'")
                .get(0, int.class))
        .isEqualTo(ROWS / 3);
    assertThat(
            WORLD
                .db(database)
                .fetch("SELECT success FROM flyway_schema_history WHERE version = '9001'")
                .getValues(0, boolean.class))
        .containsExactly(true);
    node.kill();
  }

  @Test
  void withTheProduct() throws Exception {
    Node node = fresh("migrated_by_two");
    try (var gate = WORLD.hold("migrated_by_two", GATE)) {
      node.start();
      WORLD.awaitBlocked("migrated_by_two", "pg_advisory_xact_lock");
      node.kill();
      Await.until(
          "the database gives up what the dead one had begun",
          SOON,
          () ->
              WORLD
                          .db()
                          .fetchSingle(
                              "SELECT count(*) FROM pg_stat_activity WHERE application_name = ?",
                              "migrated_by_two")
                          .get(0, int.class)
                      == 0
                  ? true
                  : null);
    }
    isDoneOnce(node, "migrated_by_two");
  }

  @Test
  void withTheDatabase() throws Exception {
    Node node = fresh("migrated_twice");
    try (var gate = WORLD.hold("migrated_twice", GATE)) {
      node.start();
      WORLD.awaitBlocked("migrated_twice", "pg_advisory_xact_lock");
      WORLD.killDatabase();
    }
    Await.until("a product that could not migrate ends", SOON, () -> node.runs() ? null : true);
    WORLD.startDatabase();
    isDoneOnce(node, "migrated_twice");
  }
}
