package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_CLAIM;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Makes two entries of a test hold the same proof. */
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
}
