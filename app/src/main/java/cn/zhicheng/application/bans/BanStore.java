package cn.zhicheng.application.bans;

import static cn.zhicheng.schema.Tables.INTEGRITY_RECORD;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.person.People;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The bans. Bureaus read those that bureaus of their region and below entered. */
@Repository
class BanStore {
  private final DSLContext db;
  private final People people;

  BanStore(DSLContext db, People people) {
    this.db = db;
    this.people = people;
  }

  Optional<Ban> find(String region, UUID id) {
    return select(Organisations.within(region))
        .and(INTEGRITY_RECORD.ID.eq(id))
        .fetchOptional(this::ban);
  }

  /** The newest first. */
  List<Ban> page(String region, @Nullable UUID after, int size) {
    return select(Organisations.within(region))
        .and(after == null ? DSL.noCondition() : INTEGRITY_RECORD.ID.lt(after))
        .orderBy(INTEGRITY_RECORD.ID.desc())
        .limit(size)
        .fetch(this::ban);
  }

  /** All of one person, the newest first. */
  List<Ban> of(UUID person) {
    return select(INTEGRITY_RECORD.PERSON_ID.eq(person))
        .orderBy(INTEGRITY_RECORD.ID.desc())
        .fetch(this::ban);
  }

  private SelectConditionStep<Record> select(Condition which) {
    return db.select(INTEGRITY_RECORD.fields())
        .select(PERSON.fields())
        .select(ORGANISATION.NAME)
        .from(INTEGRITY_RECORD)
        .join(PERSON)
        .on(PERSON.ID.eq(INTEGRITY_RECORD.PERSON_ID))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(INTEGRITY_RECORD.ENTERED_BY))
        .where(which);
  }

  /** Whether the person's unit lies in the region. */
  boolean belongs(UUID person, String region) {
    return db.fetchExists(
        DSL.selectOne()
            .from(UNIT_BINDING)
            .join(ORGANISATION)
            .on(ORGANISATION.ID.eq(UNIT_BINDING.UNIT_ID))
            .where(UNIT_BINDING.PERSON_ID.eq(person))
            .and(UNIT_BINDING.STATUS.eq("ACTIVE"))
            .and(Organisations.within(region)));
  }

  void add(UUID id, UUID person, BanForm form, UUID body) {
    db.insertInto(INTEGRITY_RECORD)
        .set(INTEGRITY_RECORD.ID, id)
        .set(INTEGRITY_RECORD.PERSON_ID, person)
        .set(INTEGRITY_RECORD.FACT, form.fact().strip())
        .set(INTEGRITY_RECORD.DECISION_NO, form.decisionNo().strip())
        .set(INTEGRITY_RECORD.FROM_DAY, known(form.from()))
        .set(INTEGRITY_RECORD.TO_DAY, known(form.to()))
        .set(INTEGRITY_RECORD.ENTERED_BY, body)
        .execute();
  }

  private static LocalDate known(String day) {
    return Objects.requireNonNull(BanForm.day(day), "checked before");
  }

  /** Whether it still stood in this version, and now is lifted. */
  boolean lift(UUID id, int version, Instant at, String reason) {
    return db.update(INTEGRITY_RECORD)
            .set(INTEGRITY_RECORD.ENDED_AT, at)
            .set(INTEGRITY_RECORD.END_REASON, reason)
            .set(INTEGRITY_RECORD.VERSION, INTEGRITY_RECORD.VERSION.plus(1))
            .where(INTEGRITY_RECORD.ID.eq(id))
            .and(INTEGRITY_RECORD.VERSION.eq(version))
            .and(INTEGRITY_RECORD.ENDED_AT.isNull())
            .execute()
        == 1;
  }

  private Ban ban(Record row) {
    return new Ban(
        row.get(INTEGRITY_RECORD.ID),
        people.read(row),
        row.get(INTEGRITY_RECORD.FACT),
        row.get(INTEGRITY_RECORD.DECISION_NO),
        row.get(INTEGRITY_RECORD.FROM_DAY),
        row.get(INTEGRITY_RECORD.TO_DAY),
        row.get(ORGANISATION.NAME),
        row.get(INTEGRITY_RECORD.ENDED_AT),
        row.get(INTEGRITY_RECORD.END_REASON),
        row.get(INTEGRITY_RECORD.VERSION));
  }
}
