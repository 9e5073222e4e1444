package cn.zhicheng.export;

import static cn.zhicheng.schema.Tables.EXPORT_JOB;
import static cn.zhicheng.schema.Tables.EXPORT_PART;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.By;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Orders in the database, so that they outlive the process that works on them. */
@Repository
class ExportJobStore {
  /** A worker that says nothing for so long is gone. */
  static final Duration SILENCE = Duration.ofMinutes(3);

  private static final int SHOWN = 50;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
  private final DSLContext db;

  ExportJobStore(DSLContext db) {
    this.db = db;
  }

  void add(ExportOrder order, ExportEnding ending, String counted, Instant now, Instant expires) {
    db.insertInto(EXPORT_JOB)
        .set(EXPORT_JOB.ID, order.id())
        .set(EXPORT_JOB.ACCOUNT_ID, order.account())
        .set(EXPORT_JOB.ORGANISATION_ID, order.organisationId())
        .set(EXPORT_JOB.PERSON_ID, order.personId())
        .set(EXPORT_JOB.ROLE, order.role().name())
        .set(EXPORT_JOB.ASKED_BY, JSONB.valueOf(JSON.writeValueAsString(order.by())))
        .set(EXPORT_JOB.KIND, order.kind())
        .set(EXPORT_JOB.TITLE, order.title())
        .set(EXPORT_JOB.PARAMETERS, JSONB.valueOf(JSON.writeValueAsString(order.parameters())))
        .set(EXPORT_JOB.ENDING, ending.word())
        .set(EXPORT_JOB.COUNTED, counted)
        .set(EXPORT_JOB.STATUS, ExportState.WAITING.name())
        .set(EXPORT_JOB.ASKED_AT, now)
        .set(EXPORT_JOB.TOUCHED_AT, now)
        .set(EXPORT_JOB.EXPIRES_AT, expires)
        .execute();
  }

  /** The newest of this account in this capacity. */
  List<ExportLine> of(Actor actor, Instant now) {
    return db.selectFrom(EXPORT_JOB)
        .where(own(actor))
        .and(EXPORT_JOB.EXPIRES_AT.gt(now))
        .orderBy(EXPORT_JOB.ID.desc())
        .limit(SHOWN)
        .fetch(ExportJobStore::line);
  }

  Optional<ExportLine> finished(Actor actor, UUID id, Instant now) {
    return db.selectFrom(EXPORT_JOB)
        .where(own(actor))
        .and(EXPORT_JOB.ID.eq(id))
        .and(EXPORT_JOB.STATUS.eq(ExportState.DONE.name()))
        .and(EXPORT_JOB.EXPIRES_AT.gt(now))
        .fetchOptional(ExportJobStore::line);
  }

  int open(Actor actor) {
    return db.fetchCount(EXPORT_JOB, own(actor).and(EXPORT_JOB.STATUS.in("WAITING", "RUNNING")));
  }

  private static Condition own(Actor actor) {
    return EXPORT_JOB
        .ACCOUNT_ID
        .eq(actor.accountId())
        .and(EXPORT_JOB.ORGANISATION_ID.isNotDistinctFrom(actor.organisationId()));
  }

  /** Takes up the oldest order nobody works on; two processes never the same. */
  Optional<ExportOrder> take(Instant now) {
    var next =
        DSL.select(EXPORT_JOB.ID)
            .from(EXPORT_JOB)
            .where(EXPORT_JOB.STATUS.eq(ExportState.WAITING.name()))
            .or(
                EXPORT_JOB
                    .STATUS
                    .eq(ExportState.RUNNING.name())
                    .and(EXPORT_JOB.TOUCHED_AT.lt(now.minus(SILENCE))))
            .orderBy(EXPORT_JOB.ID)
            .limit(1)
            .forUpdate()
            .skipLocked();
    return db.update(EXPORT_JOB)
        .set(EXPORT_JOB.STATUS, ExportState.RUNNING.name())
        .set(EXPORT_JOB.ATTEMPT, EXPORT_JOB.ATTEMPT.plus(1))
        .set(EXPORT_JOB.DONE, 0)
        .set(EXPORT_JOB.TOUCHED_AT, now)
        .where(EXPORT_JOB.ID.eq(next))
        .returning()
        .fetchOptional(ExportJobStore::order);
  }

  /** Whether the order is still this worker's. */
  boolean progress(ExportOrder order, int done, int total, Instant now) {
    return db.update(EXPORT_JOB)
            .set(EXPORT_JOB.DONE, done)
            .set(EXPORT_JOB.TOTAL, total)
            .set(EXPORT_JOB.TOUCHED_AT, now)
            .where(mine(order))
            .execute()
        == 1;
  }

  boolean end(ExportOrder order, ExportState to, int rows, long bytes, String note) {
    return db.update(EXPORT_JOB)
            .set(EXPORT_JOB.STATUS, to.name())
            .set(EXPORT_JOB.DONE, rows)
            .set(EXPORT_JOB.TOTAL, rows)
            .set(EXPORT_JOB.BYTES, bytes)
            .set(EXPORT_JOB.NOTE, note)
            .where(mine(order))
            .execute()
        == 1;
  }

  /** Gives an order back unfinished, as if it had not been taken up: another process goes on. */
  void release(ExportOrder order) {
    removeParts(order);
    db.update(EXPORT_JOB)
        .set(EXPORT_JOB.STATUS, ExportState.WAITING.name())
        .set(EXPORT_JOB.ATTEMPT, EXPORT_JOB.ATTEMPT.minus(1))
        .set(EXPORT_JOB.DONE, 0)
        .where(mine(order))
        .execute();
  }

  private static Condition mine(ExportOrder order) {
    return EXPORT_JOB
        .ID
        .eq(order.id())
        .and(EXPORT_JOB.ATTEMPT.eq(order.attempt()))
        .and(EXPORT_JOB.STATUS.eq(ExportState.RUNNING.name()));
  }

  /** Keeps a piece while the order is this worker's; whether it still is. */
  boolean addPart(ExportOrder order, int part, byte[] content) {
    return db.insertInto(EXPORT_PART, EXPORT_PART.JOB_ID, EXPORT_PART.PART, EXPORT_PART.CONTENT)
            .select(
                DSL.select(
                        EXPORT_JOB.ID,
                        DSL.val(part, EXPORT_PART.PART),
                        DSL.val(content, EXPORT_PART.CONTENT))
                    .from(EXPORT_JOB)
                    .where(mine(order)))
            .onConflict(EXPORT_PART.JOB_ID, EXPORT_PART.PART)
            .doUpdate()
            .set(EXPORT_PART.CONTENT, content)
            .execute()
        == 1;
  }

  /** Pieces that an earlier worker left behind. */
  void removeParts(ExportOrder order) {
    db.deleteFrom(EXPORT_PART)
        .where(EXPORT_PART.JOB_ID.eq(order.id()))
        .and(DSL.exists(DSL.selectOne().from(EXPORT_JOB).where(mine(order))))
        .execute();
  }

  byte @Nullable [] part(UUID job, int part) {
    return db.select(EXPORT_PART.CONTENT)
        .from(EXPORT_PART)
        .where(EXPORT_PART.JOB_ID.eq(job))
        .and(EXPORT_PART.PART.eq(part))
        .fetchOne(EXPORT_PART.CONTENT);
  }

  void removeExpired(Instant now) {
    db.deleteFrom(EXPORT_JOB).where(EXPORT_JOB.EXPIRES_AT.le(now)).execute();
  }

  private static ExportOrder order(Record row) {
    return new ExportOrder(
        row.get(EXPORT_JOB.ID),
        row.get(EXPORT_JOB.ACCOUNT_ID),
        row.get(EXPORT_JOB.ORGANISATION_ID),
        row.get(EXPORT_JOB.PERSON_ID),
        Role.valueOf(row.get(EXPORT_JOB.ROLE)),
        JSON.readValue(row.get(EXPORT_JOB.ASKED_BY).data(), By.class),
        row.get(EXPORT_JOB.KIND),
        row.get(EXPORT_JOB.TITLE),
        row.get(EXPORT_JOB.ATTEMPT),
        JSON.readValue(row.get(EXPORT_JOB.PARAMETERS).data(), WORDS));
  }

  private static ExportLine line(Record row) {
    return new ExportLine(
        row.get(EXPORT_JOB.ID),
        row.get(EXPORT_JOB.TITLE),
        ExportEnding.of(row.get(EXPORT_JOB.ENDING)),
        ExportState.valueOf(row.get(EXPORT_JOB.STATUS)),
        row.get(EXPORT_JOB.COUNTED),
        row.get(EXPORT_JOB.DONE),
        row.get(EXPORT_JOB.TOTAL),
        row.get(EXPORT_JOB.BYTES),
        row.get(EXPORT_JOB.NOTE),
        row.get(EXPORT_JOB.ASKED_AT),
        row.get(EXPORT_JOB.EXPIRES_AT));
  }
}
