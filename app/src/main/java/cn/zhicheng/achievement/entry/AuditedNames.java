package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.AUDITED_NAME;

import cn.zhicheng.organisation.NameKey;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** By which names a unit finds the people whose entries it audits. */
@Component
class AuditedNames {
  /** Sorts behind every character a piece can go on with. */
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private final DSLContext db;

  AuditedNames(DSLContext db) {
    this.db = db;
  }

  /** The person submits to the unit under this name; one statement. */
  void note(UUID unit, UUID person, String name) {
    String[] pieces = NamePieces.of(name).toArray(String[]::new);
    db.insertInto(AUDITED_NAME)
        .columns(AUDITED_NAME.UNIT_ID, AUDITED_NAME.PIECE, AUDITED_NAME.PERSON_ID)
        .select(
            DSL.select(DSL.val(unit), DSL.field("piece", String.class), DSL.val(person))
                .from(DSL.table("unnest({0}) as line(piece)", DSL.val(pieces))))
        .onConflictDoNothing()
        .execute();
  }

  /** What a unit found its people by, its successor finds them by too. */
  void handOver(UUID former, UUID successor) {
    db.insertInto(AUDITED_NAME)
        .columns(AUDITED_NAME.UNIT_ID, AUDITED_NAME.PIECE, AUDITED_NAME.PERSON_ID)
        .select(
            DSL.select(DSL.val(successor), AUDITED_NAME.PIECE, AUDITED_NAME.PERSON_ID)
                .from(AUDITED_NAME)
                .where(AUDITED_NAME.UNIT_ID.eq(former)))
        .onConflictDoNothing()
        .execute();
  }

  /** The people of this unit with this part of a name, or these initials of it. */
  static Select<Record1<UUID>> people(UUID unit, String typed) {
    String key = NameKey.of(typed);
    Condition begins = AUDITED_NAME.PIECE.ge(key).and(AUDITED_NAME.PIECE.lt(key + LAST));
    return DSL.selectDistinct(AUDITED_NAME.PERSON_ID)
        .from(AUDITED_NAME)
        .where(AUDITED_NAME.UNIT_ID.eq(unit))
        .and(begins);
  }
}
