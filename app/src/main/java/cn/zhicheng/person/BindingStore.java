package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.query.Rendered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** The unit_binding table, seen by its person or by its unit. */
@Repository
class BindingStore {
  /** More requests than anybody makes; the newest come first. */
  private static final int OWN_LIMIT = 50;

  private final PersonStore people;
  private final DSLContext db;
  private final Rendered<Result<Record>> own;

  BindingStore(PersonStore people, DSLContext db, JdbcOperations jdbc) {
    this.people = people;
    this.db = db;
    this.own =
        Rendered.rows(
            db,
            jdbc,
            DSL.select(UNIT_BINDING.fields())
                .select(ORGANISATION.fields())
                .from(UNIT_BINDING)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(UNIT_BINDING.UNIT_ID))
                .where(UNIT_BINDING.PERSON_ID.eq(DSL.param("person", SQLDataType.UUID)))
                .orderBy(UNIT_BINDING.SUBMITTED_AT.desc(), UNIT_BINDING.ID.desc())
                .limit(OWN_LIMIT));
  }

  void add(Binding binding) {
    db.insertInto(UNIT_BINDING)
        .set(UNIT_BINDING.ID, binding.id())
        .set(UNIT_BINDING.PERSON_ID, binding.personId())
        .set(UNIT_BINDING.UNIT_ID, binding.unitId())
        .set(UNIT_BINDING.KIND, binding.kind().name())
        .set(UNIT_BINDING.REASON, binding.reason())
        .set(UNIT_BINDING.PERSONNEL_KIND, binding.personnelKind())
        .set(UNIT_BINDING.POST, binding.post())
        .set(UNIT_BINDING.STATUS, binding.status().name())
        .set(UNIT_BINDING.SUBMITTED_AT, binding.submittedAt())
        .execute();
  }

  /** The person's requests and their units, newest first. */
  UnitStanding standing(UUID person) {
    return new UnitStanding(
        own.fetch(Map.of("person", person))
            .map(row -> new OwnBinding(binding(row), Organisations.read(row))));
  }

  /** Nobody else ends the person's binding, or builds on it, until this transaction is over. */
  void hold(UUID person) {
    db.select(UNIT_BINDING.ID)
        .from(UNIT_BINDING)
        .where(UNIT_BINDING.PERSON_ID.eq(person))
        .and(UNIT_BINDING.STATUS.eq(BindingState.ACTIVE.name()))
        .forUpdate()
        .fetch();
  }

  Optional<Binding> ofPerson(UUID person, UUID id) {
    return db.selectFrom(UNIT_BINDING)
        .where(UNIT_BINDING.ID.eq(id))
        .and(UNIT_BINDING.PERSON_ID.eq(person))
        .fetchOptional(BindingStore::binding);
  }

  Optional<Binding> ofUnit(UUID unit, UUID id) {
    return db.selectFrom(UNIT_BINDING)
        .where(UNIT_BINDING.ID.eq(id))
        .and(UNIT_BINDING.UNIT_ID.eq(unit))
        .fetchOptional(BindingStore::binding);
  }

  /** The same with who made it. */
  Optional<PersonsBinding> withPerson(UUID unit, UUID id) {
    return db.select()
        .from(UNIT_BINDING)
        .join(PERSON)
        .on(PERSON.ID.eq(UNIT_BINDING.PERSON_ID))
        .where(UNIT_BINDING.ID.eq(id))
        .and(UNIT_BINDING.UNIT_ID.eq(unit))
        .fetchOptional(row -> new PersonsBinding(binding(row), people.person(row)));
  }

  /** All of a unit's requests in this state, held until the transaction ends. */
  List<Binding> ofUnit(UUID unit, BindingState state) {
    return db.selectFrom(UNIT_BINDING)
        .where(UNIT_BINDING.UNIT_ID.eq(unit))
        .and(UNIT_BINDING.STATUS.eq(state.name()))
        .orderBy(UNIT_BINDING.ID)
        .forUpdate()
        .fetch(BindingStore::binding);
  }

  int count(UUID unit, BindingState state) {
    return db.fetchCount(
        UNIT_BINDING, UNIT_BINDING.UNIT_ID.eq(unit).and(UNIT_BINDING.STATUS.eq(state.name())));
  }

  /** Whether the person belongs, or asks to belong, to the unit. */
  boolean concerns(UUID unit, UUID person) {
    return db.fetchExists(
        db.selectOne()
            .from(UNIT_BINDING)
            .where(UNIT_BINDING.PERSON_ID.eq(person))
            .and(UNIT_BINDING.UNIT_ID.eq(unit))
            .and(UNIT_BINDING.STATUS.in(BindingState.PENDING.name(), BindingState.ACTIVE.name())));
  }

  /** Whether the row still had this version and state, and now has the new one. */
  boolean decide(Binding binding, BindingState to, String opinion, UUID account, Instant at) {
    return db.update(UNIT_BINDING)
            .set(UNIT_BINDING.STATUS, to.name())
            .set(UNIT_BINDING.OPINION, opinion)
            .set(UNIT_BINDING.DECIDED_BY, account)
            .set(UNIT_BINDING.DECIDED_AT, at)
            .set(UNIT_BINDING.VERSION, UNIT_BINDING.VERSION.plus(1))
            .where(unchanged(binding))
            .execute()
        == 1;
  }

  /** Takes back or ends; whoever decided before stays on record. */
  boolean close(Binding binding, BindingState to, Instant at) {
    return db.update(UNIT_BINDING)
            .set(UNIT_BINDING.STATUS, to.name())
            .set(UNIT_BINDING.ENDED_AT, at)
            .set(UNIT_BINDING.VERSION, UNIT_BINDING.VERSION.plus(1))
            .where(unchanged(binding))
            .execute()
        == 1;
  }

  /** Ends because the unit lets the person go; its approval stays on record. */
  boolean release(Binding binding, BindingState to, String reason, Instant at) {
    return db.update(UNIT_BINDING)
            .set(UNIT_BINDING.STATUS, to.name())
            .set(UNIT_BINDING.RELEASE_REASON, reason)
            .set(UNIT_BINDING.ENDED_AT, at)
            .set(UNIT_BINDING.VERSION, UNIT_BINDING.VERSION.plus(1))
            .where(unchanged(binding))
            .execute()
        == 1;
  }

  /** Sends a returned request again with what was typed now. */
  boolean resubmit(Binding binding, BindingState to, CheckedUnitChoice choice, Instant at) {
    return db.update(UNIT_BINDING)
            .set(UNIT_BINDING.STATUS, to.name())
            .set(UNIT_BINDING.REASON, choice.reason())
            .set(UNIT_BINDING.PERSONNEL_KIND, choice.personnelKind())
            .set(UNIT_BINDING.POST, choice.post())
            .set(UNIT_BINDING.SUBMITTED_AT, at)
            .set(UNIT_BINDING.VERSION, UNIT_BINDING.VERSION.plus(1))
            .where(unchanged(binding))
            .execute()
        == 1;
  }

  private static org.jooq.Condition unchanged(Binding binding) {
    return UNIT_BINDING
        .ID
        .eq(binding.id())
        .and(UNIT_BINDING.VERSION.eq(binding.version()))
        .and(UNIT_BINDING.STATUS.eq(binding.status().name()));
  }

  private static Binding binding(Record row) {
    return new Binding(
        row.get(UNIT_BINDING.ID),
        row.get(UNIT_BINDING.PERSON_ID),
        row.get(UNIT_BINDING.UNIT_ID),
        BindingKind.valueOf(row.get(UNIT_BINDING.KIND)),
        row.get(UNIT_BINDING.REASON),
        row.get(UNIT_BINDING.PERSONNEL_KIND),
        row.get(UNIT_BINDING.POST),
        BindingState.valueOf(row.get(UNIT_BINDING.STATUS)),
        row.get(UNIT_BINDING.OPINION),
        row.get(UNIT_BINDING.DECIDED_AT),
        row.get(UNIT_BINDING.SUBMITTED_AT),
        row.get(UNIT_BINDING.RELEASE_REASON),
        row.get(UNIT_BINDING.VERSION));
  }
}
