package cn.zhicheng.organisation;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.UNIT_NAME;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The unit_name table: finds active units by part of their name or by pinyin initials (FAQ-P9). Who
 * adds or renames a unit puts its name here in the same transaction.
 */
@Repository
class UnitNames {
  private static final char ESCAPE = '!';
  private final DSLContext db;

  UnitNames(DSLContext db) {
    this.db = db;
  }

  /** Makes a unit findable by this name, and by no former one. */
  void put(UUID unit, String name) {
    put(Map.of(unit, name));
  }

  /** The same for a body that is perhaps no unit: those are never found here. */
  void renamed(UUID body, String name) {
    if (db.fetchExists(UNIT_NAME, UNIT_NAME.UNIT_ID.eq(body))) {
      put(body, name);
    }
  }

  void put(Map<UUID, String> names) {
    db.batch(names.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList()).execute();
  }

  private org.jooq.Query row(UUID unit, String name) {
    String key = NameKey.of(name);
    List<String> initials = PinyinInitials.of(key);
    return db.insertInto(UNIT_NAME)
        .set(UNIT_NAME.UNIT_ID, unit)
        .set(UNIT_NAME.NAME, name)
        .set(UNIT_NAME.NAME_KEY, key)
        .set(UNIT_NAME.READINGS, "-" + String.join("-", initials) + "-")
        .set(UNIT_NAME.GRAMS, NameGrams.of(key, initials).toArray(String[]::new))
        .onDuplicateKeyUpdate()
        .setAllToExcluded();
  }

  /** Active units, shortest name first; in one statement. */
  List<Organisation> find(UnitQuery query, int limit) {
    return db.select(ORGANISATION.fields())
        .from(UNIT_NAME)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(UNIT_NAME.UNIT_ID))
        .where(UNIT_NAME.GRAMS.contains(query.grams().toArray(String[]::new)))
        .and(holds(query))
        .and(ORGANISATION.KIND.eq(OrganisationKind.UNIT.name()))
        .and(ORGANISATION.STATUS.eq(OrganisationStatus.ACTIVE.name()))
        .orderBy(DSL.length(ORGANISATION.NAME), ORGANISATION.NAME, ORGANISATION.ID)
        .limit(limit)
        .fetch(OrganisationStore::organisation);
  }

  /** The pieces only find candidates: this looks whether they stand side by side. */
  private static Condition holds(UnitQuery query) {
    if (query.byInitials()) {
      return UNIT_NAME.READINGS.likeRegex(query.pattern());
    }
    String letters = query.key().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return UNIT_NAME.NAME_KEY.like("%" + letters + "%", ESCAPE);
  }

  /**
   * Units that cannot be found by their present name, in the order of their ids.
   *
   * @param after id to go on behind; null to begin
   */
  Map<UUID, String> lacking(@Nullable UUID after, int limit) {
    return db.select(ORGANISATION.ID, ORGANISATION.NAME)
        .from(ORGANISATION)
        .leftJoin(UNIT_NAME)
        .on(UNIT_NAME.UNIT_ID.eq(ORGANISATION.ID))
        .and(UNIT_NAME.NAME.eq(ORGANISATION.NAME))
        .where(ORGANISATION.KIND.eq(OrganisationKind.UNIT.name()))
        .and(UNIT_NAME.UNIT_ID.isNull())
        .and(after == null ? DSL.noCondition() : ORGANISATION.ID.gt(after))
        .orderBy(ORGANISATION.ID)
        .limit(limit)
        .fetchMap(ORGANISATION.ID, ORGANISATION.NAME);
  }
}
