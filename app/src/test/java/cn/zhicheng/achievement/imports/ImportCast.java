package cn.zhicheng.achievement.imports;

import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT;
import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT_FILE;
import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT_ROW;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/** Uploaded lists in states that take long to reach. */
@Component
public class ImportCast {
  private final DSLContext db;

  ImportCast(DSLContext db) {
    this.db = db;
  }

  /** A list of papers with one bad row and no good one. */
  public UUID ready(Actor person) {
    UUID id = Ids.next();
    Instant now = Instant.now();
    db.insertInto(LIBRARY_IMPORT)
        .set(LIBRARY_IMPORT.ID, id)
        .set(LIBRARY_IMPORT.PERSON_ID, person.person())
        .set(LIBRARY_IMPORT.CATEGORY_CODE, "PAPER")
        .set(LIBRARY_IMPORT.CATEGORY_VERSION, 1)
        .set(LIBRARY_IMPORT.FILE_NAME, "论文.xlsx")
        .set(LIBRARY_IMPORT.STATUS, "READY")
        .set(LIBRARY_IMPORT.RUN, Ids.next())
        .set(LIBRARY_IMPORT.BAD, 1)
        .set(LIBRARY_IMPORT.CREATED_AT, now)
        .set(LIBRARY_IMPORT.TOUCHED_AT, now)
        .set(LIBRARY_IMPORT.EXPIRES_AT, now.plusSeconds(3600))
        .execute();
    db.insertInto(LIBRARY_IMPORT_FILE)
        .set(LIBRARY_IMPORT_FILE.IMPORT_ID, id)
        .set(LIBRARY_IMPORT_FILE.CONTENT, new byte[] {1})
        .execute();
    db.insertInto(LIBRARY_IMPORT_ROW)
        .set(LIBRARY_IMPORT_ROW.IMPORT_ID, id)
        .set(LIBRARY_IMPORT_ROW.ROW_NO, 2)
        .set(LIBRARY_IMPORT_ROW.STATE, "BAD")
        .set(LIBRARY_IMPORT_ROW.TITLE, "")
        .set(LIBRARY_IMPORT_ROW.PAYLOAD, JSONB.valueOf("{}"))
        .set(LIBRARY_IMPORT_ROW.TYPED, JSONB.valueOf("{\"publishedOn\": \"昨天\"}"))
        .set(LIBRARY_IMPORT_ROW.PROBLEMS, JSONB.valueOf("{\"publishedOn\": \"请按格式填写。\"}"))
        .execute();
    return id;
  }

  /** The server went away while it read this list. */
  void crash(UUID id) {
    db.update(LIBRARY_IMPORT)
        .set(LIBRARY_IMPORT.STATUS, "READING")
        .set(LIBRARY_IMPORT.TOUCHED_AT, Instant.now().minusSeconds(90))
        .where(LIBRARY_IMPORT.ID.eq(id))
        .execute();
  }
}
