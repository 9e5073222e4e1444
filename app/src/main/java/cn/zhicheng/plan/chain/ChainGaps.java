package cn.zhicheng.plan.chain;

import static cn.zhicheng.schema.Tables.CHAIN_GAP;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.plan.ChainGapMet;
import cn.zhicheng.plan.StepCode;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The gaps that stand open, and those that were closed. */
@Repository
public class ChainGaps {
  /** More than this on one page helps nobody: a missing body accounts for many units. */
  public static final int SHOWN = 50;

  private final DSLContext db;

  ChainGaps(DSLContext db) {
    this.db = db;
  }

  /** Notes that it was met; whether it is new or open again. */
  boolean note(ChainGapMet gap, Instant at) {
    return db.insertInto(CHAIN_GAP)
            .set(CHAIN_GAP.UNIT_ID, gap.unit())
            .set(CHAIN_GAP.PLAN_ID, gap.plan())
            .set(CHAIN_GAP.CODE, gap.code())
            .set(CHAIN_GAP.STEP, gap.step().name())
            .set(CHAIN_GAP.SENTENCE, gap.sentence())
            .set(CHAIN_GAP.FIRST_MET, at)
            .set(CHAIN_GAP.LAST_MET, at)
            .onConflict(CHAIN_GAP.UNIT_ID, CHAIN_GAP.PLAN_ID, CHAIN_GAP.STEP)
            .doUpdate()
            .set(CHAIN_GAP.CODE, gap.code())
            .set(CHAIN_GAP.SENTENCE, gap.sentence())
            .set(CHAIN_GAP.LAST_MET, at)
            .set(
                CHAIN_GAP.TIMES,
                DSL.when(CHAIN_GAP.RESOLVED_AT.isNull(), CHAIN_GAP.TIMES.plus(1)).otherwise(1))
            .setNull(CHAIN_GAP.RESOLVED_AT)
            .returningResult(CHAIN_GAP.TIMES)
            .fetchSingle()
            .value1()
        == 1;
  }

  /** Open ones of units within the region, the latest met first; at most one more than shown. */
  public List<ChainGap> open(String region) {
    return db.select(
            CHAIN_GAP.UNIT_ID,
            ORGANISATION.NAME,
            ORGANISATION.REGION_CODE,
            CHAIN_GAP.PLAN_ID,
            REVIEW_PLAN.NAME,
            CHAIN_GAP.STEP,
            CHAIN_GAP.SENTENCE,
            CHAIN_GAP.FIRST_MET,
            CHAIN_GAP.LAST_MET,
            CHAIN_GAP.TIMES)
        .from(CHAIN_GAP)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(CHAIN_GAP.UNIT_ID))
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(CHAIN_GAP.PLAN_ID))
        .where(CHAIN_GAP.RESOLVED_AT.isNull())
        .and(Organisations.within(region))
        .orderBy(CHAIN_GAP.LAST_MET.desc(), CHAIN_GAP.UNIT_ID)
        .limit(SHOWN + 1)
        .fetch(row ->
            new ChainGap(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                StepCode.valueOf(row.value6()),
                row.value7(),
                row.value8(),
                row.value9(),
                row.value10()));
  }

  /** Whether it stood open and is closed now. */
  boolean close(ChainGap gap, Instant at) {
    return db.update(CHAIN_GAP)
            .set(CHAIN_GAP.RESOLVED_AT, at)
            .where(CHAIN_GAP.UNIT_ID.eq(gap.unit()))
            .and(CHAIN_GAP.PLAN_ID.eq(gap.plan()))
            .and(CHAIN_GAP.STEP.eq(gap.step().name()))
            .and(CHAIN_GAP.RESOLVED_AT.isNull())
            .execute()
        == 1;
  }
}
