package cn.zhicheng.notification;

import static cn.zhicheng.schema.Tables.NOTIFICATION;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Slice;
import java.time.Clock;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an actor has been told. Nobody sees another inbox. */
@Component
public class Inbox {
  /** The unread are counted up to here. */
  public static final int COUNT_LIMIT = 99;

  private static final int PAGE = 20;
  private final DSLContext db;
  private final Clock clock;

  Inbox(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * One page, the latest first.
   *
   * @param kind null for all
   * @param after key of the page before; null for the first page
   */
  public Slice<Notice> of(
      Actor actor, @Nullable NotificationKind kind, boolean unread, @Nullable UUID after) {
    var rows =
        db.selectFrom(NOTIFICATION)
            .where(own(actor))
            .and(kind == null ? DSL.noCondition() : NOTIFICATION.KIND.eq(kind.name()))
            .and(unread ? NOTIFICATION.READ_AT.isNull() : DSL.noCondition())
            .and(after == null ? DSL.noCondition() : NOTIFICATION.ID.lt(after))
            .orderBy(NOTIFICATION.ID.desc())
            .limit(PAGE + 1)
            .fetch(Inbox::notice);
    return Slice.cut(rows, PAGE, notice -> notice.id().toString());
  }

  /** How many are unread, counted up to {@link #COUNT_LIMIT} + 1. */
  public int unread(Actor actor) {
    return db.fetchCount(
        DSL.selectOne()
            .from(NOTIFICATION)
            .where(own(actor))
            .and(NOTIFICATION.READ_AT.isNull())
            .limit(COUNT_LIMIT + 1));
  }

  /**
   * Marks one as read; says where it leads.
   *
   * @throws NotFoundException in another inbox
   */
  @Transactional
  public String open(Actor actor, UUID id) {
    return db.update(NOTIFICATION)
        .set(NOTIFICATION.READ_AT, DSL.coalesce(NOTIFICATION.READ_AT, clock.instant()))
        .where(NOTIFICATION.ID.eq(id))
        .and(own(actor))
        .returningResult(NOTIFICATION.PATH)
        .fetchOptional(NOTIFICATION.PATH)
        .orElseThrow(() -> new NotFoundException("No message " + id));
  }

  /** Marks all as read; says how many were not. */
  @Transactional
  public int readAll(Actor actor) {
    return db.update(NOTIFICATION)
        .set(NOTIFICATION.READ_AT, clock.instant())
        .where(own(actor))
        .and(NOTIFICATION.READ_AT.isNull())
        .execute();
  }

  private static Condition own(Actor actor) {
    Recipient whose = Recipient.of(actor);
    return NOTIFICATION
        .RECIPIENT_KIND
        .eq(whose.kind().name())
        .and(NOTIFICATION.RECIPIENT_ID.eq(whose.id()));
  }

  private static Notice notice(Record row) {
    return new Notice(
        row.get(NOTIFICATION.ID),
        NotificationKind.valueOf(row.get(NOTIFICATION.KIND)),
        row.get(NOTIFICATION.SENTENCE),
        row.get(NOTIFICATION.PATH),
        row.get(NOTIFICATION.IMPORTANT),
        row.get(NOTIFICATION.CREATED_AT),
        row.get(NOTIFICATION.READ_AT) != null);
  }
}
