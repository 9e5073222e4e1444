package cn.zhicheng.notification;

import static cn.zhicheng.schema.Tables.NOTIFICATION_PREFERENCE;

import cn.zhicheng.identity.Actor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each inbox wants to be told. A body has one inbox, and so one answer. */
@Component
public class Preferences {
  private final DSLContext db;

  Preferences(DSLContext db) {
    this.db = db;
  }

  public Wishes of(Actor actor) {
    Recipient whose = Recipient.of(actor);
    return db.selectFrom(NOTIFICATION_PREFERENCE)
        .where(NOTIFICATION_PREFERENCE.RECIPIENT_KIND.eq(whose.kind().name()))
        .and(NOTIFICATION_PREFERENCE.RECIPIENT_ID.eq(whose.id()))
        .fetchOptional(Preferences::wishes)
        .orElse(Wishes.USUAL);
  }

  /** Of the bodies that said something; one statement. */
  public Map<UUID, Wishes> ofBodies(Collection<UUID> bodies) {
    return db.selectFrom(NOTIFICATION_PREFERENCE)
        .where(NOTIFICATION_PREFERENCE.RECIPIENT_KIND.eq(Recipient.Kind.ORGANISATION.name()))
        .and(NOTIFICATION_PREFERENCE.RECIPIENT_ID.eq(DSL.any(bodies.toArray(UUID[]::new))))
        .fetchMap(NOTIFICATION_PREFERENCE.RECIPIENT_ID, Preferences::wishes);
  }

  @Transactional
  public void keep(Actor actor, Wishes wishes) {
    Recipient whose = Recipient.of(actor);
    String[] kinds = wishes.smsKinds().stream().map(Enum::name).toArray(String[]::new);
    db.insertInto(NOTIFICATION_PREFERENCE)
        .set(NOTIFICATION_PREFERENCE.RECIPIENT_KIND, whose.kind().name())
        .set(NOTIFICATION_PREFERENCE.RECIPIENT_ID, whose.id())
        .set(NOTIFICATION_PREFERENCE.SMS_KINDS, kinds)
        .set(NOTIFICATION_PREFERENCE.DIGEST, wishes.digest().name())
        .onConflict(NOTIFICATION_PREFERENCE.RECIPIENT_KIND, NOTIFICATION_PREFERENCE.RECIPIENT_ID)
        .doUpdate()
        .set(NOTIFICATION_PREFERENCE.SMS_KINDS, kinds)
        .set(NOTIFICATION_PREFERENCE.DIGEST, wishes.digest().name())
        .execute();
  }

  private static Wishes wishes(Record row) {
    return Wishes.of(
        Arrays.asList(row.get(NOTIFICATION_PREFERENCE.SMS_KINDS)),
        row.get(NOTIFICATION_PREFERENCE.DIGEST));
  }
}
