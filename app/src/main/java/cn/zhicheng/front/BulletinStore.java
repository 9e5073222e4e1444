package cn.zhicheng.front;

import static cn.zhicheng.schema.Tables.BULLETIN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The bulletin table, seen by everybody or by the body whose bulletins they are. */
@Repository
class BulletinStore {
  private final DSLContext db;

  BulletinStore(DSLContext db) {
    this.db = db;
  }

  void add(Bulletin bulletin) {
    db.insertInto(BULLETIN)
        .set(BULLETIN.ID, bulletin.id())
        .set(BULLETIN.ORGANISATION_ID, bulletin.organisationId())
        .set(BULLETIN.BODY, bulletin.body())
        .set(BULLETIN.TITLE, bulletin.title())
        .set(BULLETIN.TEXT, bulletin.text())
        .set(BULLETIN.PINNED_UNTIL, bulletin.pinnedUntil())
        .set(BULLETIN.STATUS, bulletin.status().name())
        .set(BULLETIN.CHANGED_AT, bulletin.changedAt())
        .execute();
  }

  /** Whether the row still had the version and state of {@code before}, and now is as given. */
  boolean replace(Bulletin before, Bulletin now) {
    return db.update(BULLETIN)
            .set(BULLETIN.TITLE, now.title())
            .set(BULLETIN.TEXT, now.text())
            .set(BULLETIN.PINNED_UNTIL, now.pinnedUntil())
            .set(BULLETIN.STATUS, now.status().name())
            .set(BULLETIN.CHANGED_AT, now.changedAt())
            .set(BULLETIN.PUBLISHED_AT, now.publishedAt())
            .set(BULLETIN.WITHDRAW_REASON, now.withdrawReason())
            .set(BULLETIN.VERSION, BULLETIN.VERSION.plus(1))
            .where(BULLETIN.ID.eq(before.id()))
            .and(BULLETIN.VERSION.eq(before.version()))
            .and(BULLETIN.STATUS.eq(before.status().name()))
            .execute()
        == 1;
  }

  Optional<Bulletin> published(UUID id) {
    return db.selectFrom(BULLETIN)
        .where(BULLETIN.ID.eq(id))
        .and(BULLETIN.STATUS.eq(BulletinState.PUBLISHED.name()))
        .fetchOptional(BulletinStore::bulletin);
  }

  /** Pinned ones first, then the newest. */
  List<Bulletin> published(LocalDate today, @Nullable String after, int limit) {
    Field<Integer> top =
        DSL.when(BULLETIN.PINNED_UNTIL.ge(today), DSL.inline(1)).otherwise(DSL.inline(0));
    return db.selectFrom(BULLETIN)
        .where(BULLETIN.STATUS.eq(BulletinState.PUBLISHED.name()))
        .and(PublicKey.of(after).map(key -> key.below(top)).orElseGet(DSL::noCondition))
        .orderBy(top.desc(), BULLETIN.PUBLISHED_AT.desc(), BULLETIN.ID.desc())
        .limit(limit)
        .fetch(BulletinStore::bulletin);
  }

  /** Where a page of the public list ends: pinned or not, when published, which. */
  record PublicKey(int top, Instant publishedAt, UUID id) {
    static Optional<PublicKey> of(@Nullable String typed) {
      String[] parts = typed == null ? new String[0] : typed.split("_", 3);
      if (parts.length != 3) {
        return Optional.empty();
      }
      try {
        Instant at = Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS);
        return Optional.of(
            new PublicKey(Integer.parseInt(parts[0]), at, UUID.fromString(parts[2])));
      } catch (IllegalArgumentException | java.time.DateTimeException | ArithmeticException e) {
        return Optional.empty(); // typed by hand: the first page
      }
    }

    Condition below(Field<Integer> topField) {
      return DSL.row(topField, BULLETIN.PUBLISHED_AT, BULLETIN.ID).lt(top, publishedAt, id);
    }

    @Override
    public String toString() {
      return top + "_" + ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt) + "_" + id;
    }
  }

  /** Of this body; null names operations. */
  Optional<Bulletin> own(@Nullable UUID organisation, UUID id) {
    return db.selectFrom(BULLETIN)
        .where(BULLETIN.ID.eq(id))
        .and(of(organisation))
        .fetchOptional(BulletinStore::bulletin);
  }

  /** Of this body in one state, the newest first: ids are in order of time. */
  List<Bulletin> own(
      @Nullable UUID organisation, BulletinState state, @Nullable UUID after, int limit) {
    return db.selectFrom(BULLETIN)
        .where(of(organisation))
        .and(BULLETIN.STATUS.eq(state.name()))
        .and(after == null ? DSL.noCondition() : BULLETIN.ID.lt(after))
        .orderBy(BULLETIN.ID.desc())
        .limit(limit)
        .fetch(BulletinStore::bulletin);
  }

  private static Condition of(@Nullable UUID organisation) {
    return organisation == null
        ? BULLETIN.ORGANISATION_ID.isNull()
        : BULLETIN.ORGANISATION_ID.eq(organisation);
  }

  private static Bulletin bulletin(Record row) {
    return new Bulletin(
        row.get(BULLETIN.ID),
        row.get(BULLETIN.ORGANISATION_ID),
        row.get(BULLETIN.BODY),
        row.get(BULLETIN.TITLE),
        row.get(BULLETIN.TEXT),
        row.get(BULLETIN.PINNED_UNTIL),
        BulletinState.valueOf(row.get(BULLETIN.STATUS)),
        row.get(BULLETIN.CHANGED_AT),
        row.get(BULLETIN.PUBLISHED_AT),
        row.get(BULLETIN.WITHDRAW_REASON),
        row.get(BULLETIN.VERSION));
  }
}
