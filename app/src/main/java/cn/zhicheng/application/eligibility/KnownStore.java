package cn.zhicheng.application.eligibility;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.INTEGRITY_RECORD;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.achievement.PayloadJson;
import cn.zhicheng.query.Rendered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Reads all that rules may ask of one person, in one statement. */
@Repository
class KnownStore {
  private static final Field<List<Barred>> BANS = bans().as("bans");
  private static final Field<String> NATURE = nature().as("nature");
  private static final Field<List<Approved>> ENTRIES = entries().as("entries");
  private final Rendered<Result<Record>> known;

  KnownStore(DSLContext db, JdbcOperations jdbc) {
    this.known =
        Rendered.rows(
            db,
            jdbc,
            DSL.select(PERSON.SEX, PERSON.BIRTH_DATE, PERSON.WORK_START, NATURE, BANS, ENTRIES)
                .from(PERSON)
                .where(PERSON.ID.eq(DSL.param("person", SQLDataType.UUID))));
  }

  /**
   * The person's own records; the caller has checked that they may be judged.
   *
   * @param today bans that ended before are over
   */
  Known of(UUID person, LocalDate today) {
    Record row = known.fetch(Map.of("person", person, "today", today)).getFirst();
    List<Barred> bans = row.get(BANS);
    return new Known(
        row.get(PERSON.SEX),
        row.get(PERSON.BIRTH_DATE),
        row.get(PERSON.WORK_START),
        row.get(NATURE),
        bans.isEmpty() ? null : bans.getFirst(),
        row.get(ENTRIES));
  }

  private static Field<List<Approved>> entries() {
    return DSL.multiset(
            DSL.select(ACHIEVEMENT_ENTRY.CATEGORY_CODE, ACHIEVEMENT_ENTRY.PAYLOAD)
                .from(ACHIEVEMENT_ENTRY)
                .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(PERSON.ID))
                .and(ACHIEVEMENT_ENTRY.STATUS.eq("APPROVED")))
        .convertFrom(rows ->
            rows.map(row -> new Approved(row.value1(), PayloadJson.read(row.value2()), false)));
  }

  private static Field<List<Barred>> bans() {
    var today = DSL.param("today", SQLDataType.LOCALDATE);
    return DSL.multiset(
            DSL.select(
                    INTEGRITY_RECORD.TO_DAY,
                    INTEGRITY_RECORD.FACT,
                    INTEGRITY_RECORD.DECISION_NO,
                    ORGANISATION.NAME,
                    ORGANISATION.CONTACT_PHONE)
                .from(INTEGRITY_RECORD)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(INTEGRITY_RECORD.ENTERED_BY))
                .where(INTEGRITY_RECORD.PERSON_ID.eq(PERSON.ID))
                .and(INTEGRITY_RECORD.ENDED_AT.isNull())
                .and(INTEGRITY_RECORD.FROM_DAY.le(today))
                .and(INTEGRITY_RECORD.TO_DAY.ge(today))
                .orderBy(INTEGRITY_RECORD.TO_DAY.desc())
                .limit(1))
        .convertFrom(rows -> rows.map(Records.mapping(Barred::new)));
  }

  private static Field<String> nature() {
    return DSL.field(
        DSL.select(ORGANISATION.NATURE)
            .from(UNIT_BINDING)
            .join(ORGANISATION)
            .on(ORGANISATION.ID.eq(UNIT_BINDING.UNIT_ID))
            .where(UNIT_BINDING.PERSON_ID.eq(PERSON.ID))
            .and(UNIT_BINDING.STATUS.eq("ACTIVE")));
  }
}
