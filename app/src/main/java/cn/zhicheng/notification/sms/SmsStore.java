package cn.zhicheng.notification.sms;

import static cn.zhicheng.schema.Tables.SMS;

import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.Recipient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The text messages on their way. */
@Repository
class SmsStore {
  static final int ROUND = 20;
  private static final int LONGEST_ERROR = 200;
  private static final String WAITING = "WAITING";
  private static final String FAILED = "FAILED";
  private static final String SENT = "SENT";

  /** Until then nobody else takes up what this process may still be sending. */
  private static final Duration HELD = Duration.ofMinutes(2);

  private final DSLContext db;
  private final SmsSettings settings;
  private final Clock clock;

  SmsStore(DSLContext db, SmsSettings settings, Clock clock) {
    this.db = db;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Takes up some that are due, at most one for each recipient; at night only deadlines, and for
   * who had enough today only deadlines. One statement in a transaction of its own.
   */
  @Transactional
  public List<Sms> takeUp() {
    Instant now = clock.instant();
    var due = SMS.as("due");
    var other = SMS.as("other");
    Condition first =
        DSL.notExists(
            DSL.selectOne()
                .from(other)
                .where(other.RECIPIENT_KIND.eq(due.RECIPIENT_KIND))
                .and(other.RECIPIENT_ID.eq(due.RECIPIENT_ID))
                .and(other.STATUS.in(WAITING, FAILED))
                .and(other.URGENT.eq(due.URGENT))
                .and(other.NEXT_TRY.le(now))
                .and(other.ID.lt(due.ID)));
    var taken =
        DSL.select(due.ID)
            .from(due)
            .where(due.STATUS.in(WAITING, FAILED))
            .and(due.NEXT_TRY.le(now))
            .and(
                DSL.condition(due.URGENT)
                    .or(SmsHours.quiet(now) ? DSL.falseCondition() : fewToday(due, now)))
            .and(first)
            .orderBy(due.URGENT.desc(), due.ID)
            .limit(ROUND)
            .forUpdate()
            .skipLocked();
    return db.update(SMS)
        .set(SMS.TRIES, SMS.TRIES.plus(1))
        .set(SMS.NEXT_TRY, now.plus(HELD))
        .where(SMS.ID.in(taken))
        .returningResult(SMS.ID, SMS.RECIPIENT_KIND, SMS.RECIPIENT_ID, SMS.TEXT, SMS.TRIES)
        .fetch(row ->
            new Sms(
                row.value1(),
                new Recipient(Recipient.Kind.valueOf(row.value2()), row.value3()),
                row.value4(),
                row.value5()));
  }

  private Condition fewToday(cn.zhicheng.schema.tables.Sms due, Instant now) {
    var sent = SMS.as("sent");
    return DSL.field(
            DSL.selectCount()
                .from(sent)
                .where(sent.RECIPIENT_KIND.eq(due.RECIPIENT_KIND))
                .and(sent.RECIPIENT_ID.eq(due.RECIPIENT_ID))
                .and(sent.STATUS.eq(SENT))
                .andNot(sent.URGENT)
                .and(sent.SENT_AT.ge(SmsHours.midnight(now))))
        .lt(settings.daily());
  }

  @Transactional
  public void sent(UUID id) {
    db.update(SMS)
        .set(SMS.STATUS, SENT)
        .set(SMS.SENT_AT, clock.instant())
        .set(SMS.ERROR, "")
        .where(SMS.ID.eq(id))
        .execute();
  }

  /** Tried again later. */
  @Transactional
  public void failed(UUID id, Duration pause, String error) {
    db.update(SMS)
        .set(SMS.STATUS, FAILED)
        .set(SMS.NEXT_TRY, clock.instant().plus(pause))
        .set(SMS.ERROR, Message.cut(error, LONGEST_ERROR))
        .where(SMS.ID.eq(id))
        .execute();
  }

  @Transactional
  public void givenUp(UUID id, String error) {
    db.update(SMS)
        .set(SMS.STATUS, "GIVEN_UP")
        .set(SMS.ERROR, Message.cut(error, LONGEST_ERROR))
        .where(SMS.ID.eq(id))
        .execute();
  }
}
