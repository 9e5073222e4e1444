package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_CLAIM;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Makes two entries of a test hold the same proof or number. */
@Component
public class SharedClaims {
  private static final String FILE = "FILE";
  private final DSLContext db;

  SharedClaims(DSLContext db) {
    this.db = db;
  }

  /** The proof of one entry is the proof of the other too. */
  public void share(UUID one, UUID other) {
    String file =
        db.select(DSL.min(ACHIEVEMENT_CLAIM.HASH))
            .from(ACHIEVEMENT_CLAIM)
            .where(ACHIEVEMENT_CLAIM.ENTRY_ID.eq(one))
            .and(ACHIEVEMENT_CLAIM.KIND.eq(FILE))
            .fetchSingle()
            .value1();
    db.update(ACHIEVEMENT_CLAIM)
        .set(ACHIEVEMENT_CLAIM.HASH, file)
        .where(ACHIEVEMENT_CLAIM.ENTRY_ID.eq(other))
        .and(ACHIEVEMENT_CLAIM.KIND.eq(FILE))
        .execute();
  }

  /** Both entries claim the same number. */
  public void sameNumber(UUID one, UUID other) {
    String number = one.toString();
    for (UUID entry : List.of(one, other)) {
      db.insertInto(ACHIEVEMENT_CLAIM)
          .columns(
              ACHIEVEMENT_CLAIM.ENTRY_ID,
              ACHIEVEMENT_CLAIM.PERSON_ID,
              ACHIEVEMENT_CLAIM.KIND,
              ACHIEVEMENT_CLAIM.HASH,
              ACHIEVEMENT_CLAIM.PLACE,
              ACHIEVEMENT_CLAIM.ROW_NO,
              ACHIEVEMENT_CLAIM.SINCE)
          .select(
              db.select(
                      ACHIEVEMENT_CLAIM.ENTRY_ID,
                      ACHIEVEMENT_CLAIM.PERSON_ID,
                      DSL.inline("NUMBER"),
                      DSL.val(number),
                      DSL.inline("证书编号"),
                      DSL.inline(0),
                      ACHIEVEMENT_CLAIM.SINCE)
                  .from(ACHIEVEMENT_CLAIM)
                  .where(ACHIEVEMENT_CLAIM.ENTRY_ID.eq(entry))
                  .and(ACHIEVEMENT_CLAIM.KIND.eq(FILE)))
          .execute();
    }
  }
}
