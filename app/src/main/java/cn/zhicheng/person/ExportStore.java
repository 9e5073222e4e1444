package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.DATA_EXPORT;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The data_export table: who is exporting just now. */
@Repository
class ExportStore {
  private final DSLContext db;

  ExportStore(DSLContext db) {
    this.db = db;
  }

  /**
   * Takes the person's one place; false while another export holds it.
   *
   * @param lost an export begun before this moment died without giving its place back
   */
  boolean begin(UUID person, Instant now, Instant lost) {
    return db.insertInto(DATA_EXPORT)
            .set(DATA_EXPORT.PERSON_ID, person)
            .set(DATA_EXPORT.BEGAN_AT, now)
            .onConflict(DATA_EXPORT.PERSON_ID)
            .doUpdate()
            .set(DATA_EXPORT.BEGAN_AT, now)
            .where(DATA_EXPORT.BEGAN_AT.lt(lost))
            .execute()
        == 1;
  }

  void end(UUID person, Instant began) {
    db.deleteFrom(DATA_EXPORT)
        .where(DATA_EXPORT.PERSON_ID.eq(person))
        .and(DATA_EXPORT.BEGAN_AT.eq(began))
        .execute();
  }
}
