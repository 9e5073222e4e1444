package cn.zhicheng.application.board;

import static cn.zhicheng.schema.Tables.APPLICATION_STAT_RUN;

import java.util.UUID;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Sums up anew and holds the sums that are kept against it, without writing. */
@Component
@NamedInterface("sums")
public class CheckStatistics {
  private static final int FETCHED = 1000;

  /**
   * Rows that are in one and not in the other, but for plans and units where an application moved
   * since the sums were made, or in the minute before: of those the sums may be of yesterday.
   */
  private static final String DIFFERENT =
      """
      WITH fresh AS (%1$s),
      kept AS (SELECT * FROM %2$s WHERE plan_id IN %3$s),
      different AS (
        (SELECT * FROM fresh EXCEPT ALL SELECT * FROM kept)
        UNION ALL (SELECT * FROM kept EXCEPT ALL SELECT * FROM fresh)),
      moved AS (
        SELECT DISTINCT a.plan_id, a.unit_id
        FROM application_stat_run r
        JOIN journal_entry j ON j.subject_kind = 'APPLICATION'
          AND (j.id > r.journal_id OR j.id > r.journal_id - 100000 AND j.at > r.run_at - interval '1 minute')
        JOIN title_application a ON a.id = j.subject_id)
      SELECT DISTINCT plan_id, unit_id FROM different d
      WHERE NOT EXISTS (SELECT FROM moved m WHERE m.plan_id = d.plan_id AND m.unit_id = d.unit_id)
      """;

  private final DSLContext db;

  CheckStatistics(DSLContext db) {
    this.db = db;
  }

  /** Is told of sums that are not those of the rows. */
  @FunctionalInterface
  public interface Differences {
    void add(String table, UUID plan, UUID unit);
  }

  /** Whether they were summed up at all. */
  public boolean made() {
    return db.fetchExists(APPLICATION_STAT_RUN, APPLICATION_STAT_RUN.RUN_AT.isNotNull());
  }

  /** Looks inside the caller's transaction; answers how many sums are kept. */
  public long each(Differences different) {
    long kept = 0;
    for (var sum : StatisticsStore.SUMS.entrySet()) {
      kept += db.fetchCount(DSL.table(DSL.name(sum.getKey())));
      String sql = DIFFERENT.formatted(sum.getValue(), sum.getKey(), StatisticsStore.PLANS);
      try (Cursor<Record> rows = db.resultQuery(sql).fetchSize(FETCHED).fetchLazy()) {
        rows.forEach(row ->
            different.add(
                sum.getKey(), row.get("plan_id", UUID.class), row.get("unit_id", UUID.class)));
      }
    }
    return kept;
  }
}
