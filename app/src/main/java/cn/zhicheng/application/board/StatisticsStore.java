package cn.zhicheng.application.board;

import static cn.zhicheng.schema.Tables.APPLICATION_STAT_RUN;
import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Sums up the two newest plan years, set by set. */
@Repository
class StatisticsStore {
  /** Recomputed then even when the journal's end has not moved. */
  private static final Duration OLD = Duration.ofMinutes(15);

  /** Those of the two newest years. */
  static final String PLANS =
      "(SELECT id FROM review_plan WHERE plan_year >="
          + " (SELECT coalesce(max(plan_year), 0) - 1 FROM review_plan WHERE status = 'PUBLISHED'))";

  private static final String COUNTS =
      """
      SELECT a.plan_id, a.unit_id, a.plan_year, u.region_code,
        count(*) FILTER (WHERE a.status = 'DRAFT' AND a.round = 0),
        count(*) FILTER (WHERE a.round > 0),
        count(*) FILTER (WHERE s.code = 'U'),
        count(*) FILTER (WHERE s.code IN ('DC', 'DM', 'DP')),
        count(*) FILTER (WHERE s.code IN ('HC', 'HM', 'HP')),
        count(*) FILTER (WHERE s.code = 'ORG'),
        count(*) FILTER (WHERE a.status = 'RETURNED'),
        count(*) FILTER (WHERE a.status = 'REJECTED'),
        count(*) FILTER (WHERE a.status = 'ACCEPTED'),
        count(*) FILTER (WHERE a.status = 'LAPSED'),
        coalesce(sum(a.round), 0),
        coalesce(sum((SELECT count(*) FROM application_return r WHERE r.application_id = a.id)), 0)
      FROM title_application a
      JOIN organisation u ON u.id = a.unit_id
      LEFT JOIN application_step s
        ON s.application_id = a.id AND s.seq = a.current_step AND a.status = 'IN_AUDIT'
      WHERE a.status <> 'DELETED' AND a.plan_id IN %s
      GROUP BY a.plan_id, a.unit_id, a.plan_year, u.region_code
      """;
  private static final String REASONS =
      """
      SELECT a.plan_id, a.unit_id, m.reason_code, count(*)
      FROM return_mark m
      JOIN application_return r ON r.id = m.return_id
      JOIN title_application a ON a.id = r.application_id
      WHERE a.status <> 'DELETED' AND a.plan_id IN %s
      GROUP BY a.plan_id, a.unit_id, m.reason_code
      """;
  private static final String PREVENTABLE =
      """
      SELECT a.plan_id, a.unit_id, count(*), count(DISTINCT m.return_id)
      FROM return_mark m
      JOIN application_return r ON r.id = m.return_id
      JOIN title_application a ON a.id = r.application_id
      WHERE m.preventable AND a.status <> 'DELETED' AND a.plan_id IN %s
      GROUP BY a.plan_id, a.unit_id
      """;
  private static final String DAYS =
      """
      WITH took AS (
        SELECT a.plan_id, a.unit_id, s.code,
          (coalesce(b.decided_at, f.submitted_at) AT TIME ZONE 'Asia/Shanghai')::date AS came,
          (d.decided_at AT TIME ZONE 'Asia/Shanghai')::date AS went, count(*) AS n
        FROM audit_record d
        JOIN title_application a ON a.id = d.application_id
        JOIN application_step s ON s.application_id = d.application_id AND s.seq = d.seq
        JOIN application_submission f
          ON f.application_id = d.application_id AND f.round = d.round
        LEFT JOIN audit_record b
          ON b.application_id = d.application_id AND b.round = d.round AND b.seq = d.seq - 1
        WHERE a.status <> 'DELETED' AND a.plan_id IN %s
        GROUP BY 1, 2, 3, 4, 5),
      spans AS MATERIALIZED (
        SELECT came, went, least(99, working_days_between(came, went)) AS days
        FROM (SELECT DISTINCT came, went FROM took) AS pairs)
      SELECT plan_id, unit_id, code, days, sum(n)
      FROM took JOIN spans USING (came, went) GROUP BY 1, 2, 3, 4
      """;

  /** Kept sums by their table: each statement makes the rows of one, column by column. */
  static final Map<String, String> SUMS = sums();

  private final DSLContext db;

  StatisticsStore(DSLContext db) {
    this.db = db;
  }

  private static Map<String, String> sums() {
    var sums = new LinkedHashMap<String, String>();
    sums.put("application_stat", COUNTS.formatted(PLANS));
    sums.put("application_stat_reason", REASONS.formatted(PLANS));
    sums.put("application_stat_preventable", PREVENTABLE.formatted(PLANS));
    sums.put("application_stat_days", DAYS.formatted(PLANS));
    return sums;
  }

  /** Whether something may have changed; keeps a second process waiting until the end. */
  boolean begin(Instant now) {
    var newest = DSL.select(DSL.coalesce(DSL.max(JOURNAL_ENTRY.ID), 0L)).from(JOURNAL_ENTRY);
    return db.update(APPLICATION_STAT_RUN)
            .set(APPLICATION_STAT_RUN.JOURNAL_ID, newest)
            .set(APPLICATION_STAT_RUN.RUN_AT, now)
            .where(APPLICATION_STAT_RUN.RUN_AT.isNull())
            .or(APPLICATION_STAT_RUN.JOURNAL_ID.ne(newest))
            .or(APPLICATION_STAT_RUN.RUN_AT.lt(now.minus(OLD)))
            .execute()
        == 1;
  }

  void sumUp() {
    SUMS.keySet()
        .forEach(table -> db.execute("DELETE FROM " + table + " WHERE plan_id IN " + PLANS));
    SUMS.forEach((table, rows) -> db.execute("INSERT INTO " + table + "\n" + rows));
  }
}
