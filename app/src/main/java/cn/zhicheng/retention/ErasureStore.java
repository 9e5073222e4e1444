package cn.zhicheng.retention;

import static cn.zhicheng.schema.Tables.ERASURE_REQUEST;
import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The erasure_request table. */
@Repository
class ErasureStore {
  private static final int PAGE = 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private final DSLContext db;

  ErasureStore(DSLContext db) {
    this.db = db;
  }

  /** False while another one of this person waits. */
  boolean add(UUID id, UUID person, String reason, Instant at) {
    return db.insertInto(ERASURE_REQUEST)
            .set(ERASURE_REQUEST.ID, id)
            .set(ERASURE_REQUEST.PERSON_ID, person)
            .set(ERASURE_REQUEST.REASON, reason)
            .set(ERASURE_REQUEST.STATUS, ErasureState.REQUESTED.name())
            .set(ERASURE_REQUEST.ASKED_AT, at)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** The person's last one. */
  Optional<Erasure> last(UUID person) {
    return rows(ERASURE_REQUEST.PERSON_ID.eq(person), ERASURE_REQUEST.ID.desc(), 1).stream()
        .findFirst();
  }

  Optional<Erasure> byId(UUID id) {
    return rows(ERASURE_REQUEST.ID.eq(id), ERASURE_REQUEST.ID.desc(), 1).stream().findFirst();
  }

  /** Those that wait, the longest first; or all, newest first. */
  Slice<Erasure> list(boolean waiting, @Nullable UUID after) {
    Condition which =
        waiting ? ERASURE_REQUEST.STATUS.eq(ErasureState.REQUESTED.name()) : DSL.noCondition();
    if (after != null) {
      which = which.and(waiting ? ERASURE_REQUEST.ID.gt(after) : ERASURE_REQUEST.ID.lt(after));
    }
    SortField<UUID> order = waiting ? ERASURE_REQUEST.ID.asc() : ERASURE_REQUEST.ID.desc();
    return Slice.cut(rows(which, order, PAGE + 1), PAGE, one -> one.id().toString());
  }

  /** Whether it still waited, in this version, and is withdrawn now. */
  boolean withdraw(UUID person, UUID id, int version, Instant at) {
    return moved(
        db.update(ERASURE_REQUEST)
            .set(ERASURE_REQUEST.STATUS, ErasureState.WITHDRAWN.name())
            .set(ERASURE_REQUEST.DECIDED_AT, at),
        ERASURE_REQUEST.ID.eq(id).and(ERASURE_REQUEST.PERSON_ID.eq(person)),
        version);
  }

  /** Whether it still waited, in this version, and is decided now. */
  boolean decide(Erasure decided) {
    return moved(
        db.update(ERASURE_REQUEST)
            .set(ERASURE_REQUEST.STATUS, decided.state().name())
            .set(ERASURE_REQUEST.ANSWER, decided.answer())
            .set(ERASURE_REQUEST.ERASED, json(decided.erased()))
            .set(ERASURE_REQUEST.KEPT, json(decided.kept()))
            .set(ERASURE_REQUEST.DECIDED_BY, decided.decidedBy())
            .set(ERASURE_REQUEST.DECIDED_AT, decided.decidedAt()),
        ERASURE_REQUEST.ID.eq(decided.id()),
        decided.version());
  }

  private static boolean moved(UpdateSetMoreStep<?> change, Condition which, int version) {
    return change
            .set(ERASURE_REQUEST.VERSION, ERASURE_REQUEST.VERSION.plus(1))
            .where(which)
            .and(ERASURE_REQUEST.STATUS.eq(ErasureState.REQUESTED.name()))
            .and(ERASURE_REQUEST.VERSION.eq(version))
            .execute()
        == 1;
  }

  private List<Erasure> rows(Condition which, SortField<UUID> order, int most) {
    return db.select(ERASURE_REQUEST.fields())
        .select(PERSON.NAME)
        .from(ERASURE_REQUEST)
        .join(PERSON)
        .on(PERSON.ID.eq(ERASURE_REQUEST.PERSON_ID))
        .where(which)
        .orderBy(order)
        .limit(most)
        .fetch(ErasureStore::erasure);
  }

  private static Erasure erasure(Record row) {
    return new Erasure(
        row.get(ERASURE_REQUEST.ID),
        row.get(ERASURE_REQUEST.PERSON_ID),
        row.get(PERSON.NAME),
        row.get(ERASURE_REQUEST.REASON),
        ErasureState.valueOf(row.get(ERASURE_REQUEST.STATUS)),
        row.get(ERASURE_REQUEST.ANSWER),
        JSON.readValue(row.get(ERASURE_REQUEST.ERASED).data(), TEXTS),
        JSON.readValue(row.get(ERASURE_REQUEST.KEPT).data(), TEXTS),
        row.get(ERASURE_REQUEST.ASKED_AT),
        row.get(ERASURE_REQUEST.DECIDED_BY),
        row.get(ERASURE_REQUEST.DECIDED_AT),
        row.get(ERASURE_REQUEST.VERSION));
  }

  private static JSONB json(List<String> sentences) {
    return JSONB.valueOf(JSON.writeValueAsString(sentences));
  }
}
