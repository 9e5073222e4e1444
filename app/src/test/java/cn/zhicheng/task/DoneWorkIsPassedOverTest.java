package cn.zhicheng.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An office that has done most of its work costs no more than one that never had any: what is done
 * is looked at once and not with each count, long before anything is vacuumed.
 */
@ProductTest
class DoneWorkIsPassedOverTest {
  private static final int WORK = 4_000;
  private static final int LEFT = 40;
  private static final JsonMapper JSON = new JsonMapper();

  @Autowired Cast cast;
  @Autowired DSLContext db;
  @Autowired TransactionTemplate transaction;

  private UUID office = new UUID(0, 0);

  @Test
  void countsDoNotLookAtWorkThatIsDone() {
    office = cast.story().unit().organisation();
    haveMuchWorkOfOneDay();
    db.execute(
        "delete from task where organisation_id = ? and title::int % ? <> 0", office, WORK / LEFT);
    looked();
    looked();
    assertThat(looked()).isBetween(LEFT, 10 * LEFT);
  }

  @Test
  void tablesWhoseRowsChangeAllDayAreVacuumedLongBeforeAFifthOfThemIsDead() {
    List<String> tables =
        List.of(
            "task",
            "achievement_entry",
            "title_application",
            "upload",
            "spring_session",
            "spring_session_attributes");
    assertThat(
            db.fetch(
                    "select relname, option_value::float from pg_class,"
                        + " pg_options_to_table(reloptions) where relkind = 'r' and option_name ="
                        + " 'autovacuum_vacuum_scale_factor'")
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, double.class)))
        .containsKeys(tables.toArray(String[]::new))
        .allSatisfy((table, part) -> assertThat(part).as(table).isLessThanOrEqualTo(0.02));
  }

  @AfterEach
  void leaveNothing() {
    db.execute("delete from task where organisation_id = ?", office);
  }

  private void haveMuchWorkOfOneDay() {
    db.execute(
        """
        insert into task (id, organisation_id, kind, subject_id, person_name, title, path, created_at, due_on)
        select uuidv7(), ?, 'ACHIEVEMENT', gen_random_uuid(), '张三', n::text, '/', now(), current_date
        from generate_series(1, ?) n
        """,
        office,
        WORK);
  }

  /** How many rows a count had to look up, by the index that holds a day for many of them. */
  private int looked() {
    return transaction.execute(status -> {
      for (String other : List.of("", "_kind", "_name")) {
        db.execute("drop index task_of_organisation" + other);
      }
      String told =
          db.fetchSingle(
                  "explain (analyze, costs off, timing off, format json) select count(*) from"
                      + " (select 1 from task where organisation_id = ? and kind = 'ACHIEVEMENT'"
                      + " limit 1000) counted",
                  office)
              .get(0, String.class);
      status.setRollbackOnly();
      return fetches(JSON.readTree(told).get(0).get("Plan"));
    });
  }

  private static int fetches(JsonNode step) {
    int own = step.path("Heap Fetches").asInt(0);
    for (JsonNode below : step.path("Plans")) {
      own += fetches(below);
    }
    return own;
  }
}
