package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.shared.Sealer;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** The person table. ID and mobile numbers are sealed here and nowhere else. */
@Repository
class PersonStore {
  static final String ID_NO = cn.zhicheng.identity.Holder.PURPOSE;
  static final String MOBILE = "person.mobile";
  private final DSLContext db;
  private final Sealer sealer;

  PersonStore(DSLContext db, Sealer sealer) {
    this.db = db;
    this.sealer = sealer;
  }

  void add(NewPerson person, Instant at) {
    db.insertInto(PERSON)
        .set(PERSON.ID, person.id())
        .set(PERSON.NAME, person.name())
        .set(PERSON.ID_TYPE, person.idType().name())
        .set(PERSON.ID_NO, sealer.seal(person.idNo(), ID_NO))
        .set(PERSON.ID_NO_INDEX, sealer.index(person.idNo(), ID_NO))
        .set(PERSON.SEX, person.sex())
        .set(PERSON.BIRTH_DATE, person.birthDate())
        .set(PERSON.ETHNICITY, person.ethnicity())
        .set(PERSON.MOBILE, sealer.seal(person.mobile(), MOBILE))
        .set(PERSON.WORK_START, person.workStart())
        .set(PERSON.SERIES_NO, person.seriesNo())
        .set(PERSON.CREATED_AT, at)
        .set(PERSON.UPDATED_AT, at)
        .execute();
  }

  Optional<Person> byId(UUID id) {
    return db.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(this::person);
  }

  Optional<Person> byNumber(String idNo, String name) {
    return db.selectFrom(PERSON)
        .where(PERSON.ID_NO_INDEX.eq(sealer.index(idNo, ID_NO)))
        .and(PERSON.NAME.eq(name))
        .limit(1)
        .fetchOptional(this::person);
  }

  Map<UUID, Person> byIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : db.selectFrom(PERSON).where(PERSON.ID.in(ids)).fetchMap(PERSON.ID, this::person);
  }

  Optional<String> mobile(UUID id) {
    return db.select(PERSON.MOBILE)
        .from(PERSON)
        .where(PERSON.ID.eq(id))
        .fetchOptional(row -> sealer.open(row.value1(), MOBILE));
  }

  /** In full; one statement, none for nobody. */
  Map<UUID, String> mobiles(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : db.select(PERSON.ID, PERSON.MOBILE)
            .from(PERSON)
            .where(PERSON.ID.in(ids))
            .fetchMap(PERSON.ID, row -> sealer.open(row.value2(), MOBILE));
  }

  Optional<String> idNo(UUID id) {
    return db.select(PERSON.ID_NO)
        .from(PERSON)
        .where(PERSON.ID.eq(id))
        .fetchOptional(row -> sealer.open(row.value1(), ID_NO));
  }

  /** Whose ID photo a document is. */
  Optional<UUID> ofPhoto(UUID document) {
    return db.select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.PHOTO_ID.eq(document))
        .fetchOptional(PERSON.ID);
  }

  /** Whether the row still had this version and now holds the profile. */
  boolean change(UUID id, int version, ProfileForm profile, Instant at) {
    return db.update(PERSON)
            .set(PERSON.MOBILE, sealer.seal(profile.mobile(), MOBILE))
            .set(PERSON.EMAIL, profile.email())
            .set(PERSON.ETHNICITY, profile.ethnicity())
            .set(PERSON.POLITICAL_STATUS, profile.politicalStatus())
            .set(PERSON.WORK_START, profile.workStart())
            .set(PERSON.HEALTH, profile.health())
            .set(PERSON.FOREIGN_LANGUAGE, profile.foreignLanguage())
            .set(PERSON.SERIES_NO, profile.seriesNo())
            .set(PERSON.UPDATED_AT, at)
            .set(PERSON.VERSION, PERSON.VERSION.plus(1))
            .where(PERSON.ID.eq(id))
            .and(PERSON.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Whether the row still had this version and now holds the photo. */
  boolean photo(UUID id, int version, UUID document, Instant at) {
    return db.update(PERSON)
            .set(PERSON.PHOTO_ID, document)
            .set(PERSON.UPDATED_AT, at)
            .set(PERSON.VERSION, PERSON.VERSION.plus(1))
            .where(PERSON.ID.eq(id))
            .and(PERSON.VERSION.eq(version))
            .execute()
        == 1;
  }

  Person person(Record row) {
    return new Person(
        row.get(PERSON.ID),
        row.get(PERSON.NAME),
        IdType.valueOf(row.get(PERSON.ID_TYPE)),
        Masks.idNo(sealer.open(row.get(PERSON.ID_NO), ID_NO)),
        row.get(PERSON.SEX),
        row.get(PERSON.BIRTH_DATE),
        row.get(PERSON.ETHNICITY),
        row.get(PERSON.POLITICAL_STATUS),
        Masks.mobile(sealer.open(row.get(PERSON.MOBILE), MOBILE)),
        row.get(PERSON.EMAIL),
        row.get(PERSON.WORK_START),
        row.get(PERSON.HEALTH),
        row.get(PERSON.FOREIGN_LANGUAGE),
        row.get(PERSON.SERIES_NO),
        row.get(PERSON.PHOTO_ID),
        PersonStatus.valueOf(row.get(PERSON.STATUS)),
        row.get(PERSON.VERSION));
  }
}
