package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.AWAITED_UNIT;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.UNIT_NAME;

import cn.zhicheng.organisation.NameKey;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits for a unit that is not registered yet. A note is compared with the units by name each
 * time it is looked at, so it does not matter how a unit came: registered, preset, imported or
 * renamed. Nobody learns who waits; the unit learns how many.
 */
@Repository
public class AwaitedUnits {
  /** Units of one name that are shown; more than ever had one. */
  private static final int HOMONYMS = 5;

  private static final int SHORTEST = 4;
  private static final int LONGEST = 100;
  private final DSLContext db;
  private final Clock clock;

  AwaitedUnits(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Notes what is wrong with the name of a unit to wait for, in the field {@code awaited}. */
  static void check(String name, Problems problems) {
    int length = NameKey.of(name).length();
    problems
        .check(length < SHORTEST, "awaited", "请填写单位全称（与公章一致），单位注册后才能自动比对。")
        .check(name.length() > LONGEST, "awaited", "单位名称最多 100 个字。");
  }

  /** What the person waits for, and whether it has come; one statement. */
  public Optional<AwaitedUnit> of(UUID person) {
    var other = AWAITED_UNIT.as("other");
    var waiting =
        DSL.field(DSL.selectCount().from(other).where(other.NAME_KEY.eq(AWAITED_UNIT.NAME_KEY)))
            .as("waiting");
    List<Record> rows =
        db.select(AWAITED_UNIT.fields())
            .select(waiting)
            .select(ORGANISATION.fields())
            .from(AWAITED_UNIT)
            .leftJoin(UNIT_NAME.join(ORGANISATION).on(ORGANISATION.ID.eq(UNIT_NAME.UNIT_ID)))
            .on(UNIT_NAME.NAME_KEY.eq(AWAITED_UNIT.NAME_KEY))
            .and(ORGANISATION.STATUS.eq(OrganisationStatus.ACTIVE.name()))
            .where(AWAITED_UNIT.PERSON_ID.eq(person))
            .orderBy(ORGANISATION.ID)
            .limit(HOMONYMS)
            .fetch(row -> row);
    return rows.stream()
        .findFirst()
        .map(row ->
            new AwaitedUnit(
                row.get(AWAITED_UNIT.NAME),
                row.get(waiting),
                rows.stream()
                    .filter(each -> each.get(ORGANISATION.ID) != null)
                    .map(Organisations::read)
                    .toList()));
  }

  /** How many people wait for a unit of this name. */
  public int waitingFor(String name) {
    return db.fetchCount(AWAITED_UNIT, AWAITED_UNIT.NAME_KEY.eq(NameKey.of(name)));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void note(UUID person, String name) {
    db.insertInto(AWAITED_UNIT)
        .set(AWAITED_UNIT.PERSON_ID, person)
        .set(AWAITED_UNIT.NAME, name)
        .set(AWAITED_UNIT.NAME_KEY, NameKey.of(name))
        .set(AWAITED_UNIT.NOTED_AT, clock.instant())
        .onDuplicateKeyUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void forget(UUID person) {
    db.deleteFrom(AWAITED_UNIT).where(AWAITED_UNIT.PERSON_ID.eq(person)).execute();
  }
}
