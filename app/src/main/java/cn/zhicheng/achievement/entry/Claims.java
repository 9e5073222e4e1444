package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_CLAIM;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_FILE;
import static cn.zhicheng.schema.Tables.DOCUMENT;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.ClaimKind;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.achievement.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * The index by which doubts are found: what each submitted entry claims. Written when an entry is
 * submitted or adjusted; kept while it is returned, until it is submitted again.
 */
@Component
class Claims {
  private static final int CHUNK = 1000;
  private final DSLContext db;
  private final RowStore rows;
  private final Clock clock;

  Claims(DSLContext db, RowStore rows, Clock clock) {
    this.db = db;
    this.rows = rows;
    this.clock = clock;
  }

  /** Writes down everything that this entry claims now. */
  void note(LibraryEntry entry, Category category) {
    drop(List.of(entry.id()));
    var claims = new ArrayList<Claim>();
    category.fields().stream()
        .filter(field -> field.unique() && entry.payload().get(field.key()) != null)
        .forEach(field ->
            claims.add(
                Claim.number(
                    category.code(),
                    field.key(),
                    String.valueOf(entry.payload().get(field.key())),
                    field.label())));
    claims.addAll(files(entry.id(), category));
    Table table = category.table();
    if (table != null) {
      rows.of(entry.id()).forEach(row -> addCase(claims, table, row.no(), row.payload()));
    }
    insert(entry, claims);
  }

  /** Writes down one case that changed. */
  void noteCase(LibraryEntry entry, Table table, int no, Map<String, Object> payload) {
    dropCase(entry.id(), no);
    var claims = new ArrayList<Claim>();
    addCase(claims, table, no, payload);
    insert(entry, claims);
  }

  /** Forgets one case. */
  void dropCase(UUID entry, int no) {
    db.deleteFrom(ACHIEVEMENT_CLAIM)
        .where(ACHIEVEMENT_CLAIM.ENTRY_ID.eq(entry))
        .and(ACHIEVEMENT_CLAIM.KIND.eq(ClaimKind.CASE.name()))
        .and(ACHIEVEMENT_CLAIM.ROW_NO.eq(no))
        .execute();
  }

  /** Forgets what these entries claimed: they were taken back, thrown away or found false. */
  void drop(Collection<UUID> entries) {
    db.deleteFrom(ACHIEVEMENT_CLAIM)
        .where(ACHIEVEMENT_CLAIM.ENTRY_ID.eq(DSL.any(entries.toArray(UUID[]::new))))
        .execute();
  }

  private static void addCase(
      List<Claim> claims, Table table, int no, Map<String, Object> payload) {
    String identity = table.identityOf(payload);
    if (!identity.isEmpty()) {
      claims.add(Claim.ofCase(identity, table.label(), no));
    }
  }

  private List<Claim> files(UUID entry, Category category) {
    return db.select(ACHIEVEMENT_FILE.SLOT, DOCUMENT.SHA256)
        .from(ACHIEVEMENT_FILE)
        .join(DOCUMENT)
        .on(DOCUMENT.ID.eq(ACHIEVEMENT_FILE.DOCUMENT_ID))
        .where(ACHIEVEMENT_FILE.ENTRY_ID.eq(entry))
        .orderBy(ACHIEVEMENT_FILE.POSITION)
        .fetch(row ->
            Claim.file(row.value2(), category.slot(row.value1()).map(Slot::label).orElse("附件")));
  }

  private void insert(LibraryEntry entry, List<Claim> claims) {
    Instant now = clock.instant();
    for (int from = 0; from < claims.size(); from += CHUNK) {
      var insert =
          db.insertInto(
              ACHIEVEMENT_CLAIM,
              ACHIEVEMENT_CLAIM.ENTRY_ID,
              ACHIEVEMENT_CLAIM.PERSON_ID,
              ACHIEVEMENT_CLAIM.KIND,
              ACHIEVEMENT_CLAIM.HASH,
              ACHIEVEMENT_CLAIM.PLACE,
              ACHIEVEMENT_CLAIM.ROW_NO,
              ACHIEVEMENT_CLAIM.SINCE);
      for (Claim claim : claims.subList(from, Math.min(from + CHUNK, claims.size()))) {
        insert =
            insert.values(
                entry.id(),
                entry.personId(),
                claim.kind().name(),
                claim.hash(),
                claim.place(),
                claim.row(),
                now);
      }
      insert.onConflictDoNothing().execute();
    }
  }
}
