package cn.zhicheng.application.talk;

import static cn.zhicheng.schema.Tables.APPLICATION_MESSAGE;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.access.TalkAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「留言」: the applicant to the body where the application stands, and that body back. */
@Component
public class SendMessage {
  /** Longest message, in characters. */
  public static final int LONGEST = 500;

  /** Messages of one account about one application on one day. */
  public static final int A_DAY = 20;

  /** The journal's word; the text itself is not in the journal. */
  public static final String ACTION = "MESSAGE";

  private final Applications applications;
  private final TalkStore store;
  private final Journal journal;
  private final DSLContext db;
  private final Clock clock;

  SendMessage(
      Applications applications, TalkStore store, Journal journal, DSLContext db, Clock clock) {
    this.applications = applications;
    this.store = store;
    this.journal = journal;
    this.db = db;
    this.clock = clock;
  }

  /**
   * Sends.
   *
   * @throws cn.zhicheng.shared.NotFoundException outside the actor's scope
   * @throws cn.zhicheng.shared.InvalidException when there is no text, or too much
   * @throws cn.zhicheng.shared.RefusedException when the application stands elsewhere, or the day's
   *     number is used up
   */
  @Transactional
  public void send(Actor actor, UUID id, String typed) {
    Application application = applications.readable(actor, id);
    String text = checked(typed);
    lock(id);
    Conversation talk =
        store.of(id, TalkStore.readerOf(actor.personId(), actor.organisationId()), true);
    TalkAccess.mayWrite(application, talk.currentBody(), actor)
        .and(() -> TalkAccess.oftenEnough(today(actor, id), A_DAY))
        .orThrow();
    db.insertInto(APPLICATION_MESSAGE)
        .set(APPLICATION_MESSAGE.ID, Ids.next())
        .set(APPLICATION_MESSAGE.APPLICATION_ID, id)
        .set(APPLICATION_MESSAGE.ORGANISATION_ID, actor.organisationId())
        .set(APPLICATION_MESSAGE.ACCOUNT_ID, actor.accountId())
        .set(APPLICATION_MESSAGE.AUTHOR, actor.role().audits() ? actor.by().spoken() : actor.name())
        .set(APPLICATION_MESSAGE.BODY, text)
        .set(APPLICATION_MESSAGE.SENT_AT, clock.instant())
        .execute();
    journal.write(
        actor.by(),
        Entry.of(Application.SUBJECT, id, ACTION)
            .with(
                Map.of(
                    "official",
                    actor.role().audits(),
                    "round",
                    application.round(),
                    "step",
                    application.step())));
  }

  /** Two messages of one account count one after the other. */
  private void lock(UUID id) {
    db.select(TITLE_APPLICATION.ID)
        .from(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.ID.eq(id))
        .forNoKeyUpdate()
        .execute();
  }

  private int today(Actor actor, UUID id) {
    Instant morning = ProvinceTime.today(clock).atStartOfDay(ProvinceTime.ZONE).toInstant();
    return db.fetchCount(
        APPLICATION_MESSAGE,
        APPLICATION_MESSAGE
            .APPLICATION_ID
            .eq(id)
            .and(APPLICATION_MESSAGE.ACCOUNT_ID.eq(actor.accountId()))
            .and(APPLICATION_MESSAGE.SENT_AT.ge(morning)));
  }

  private static String checked(String typed) {
    String text = typed.strip();
    new Problems()
        .check(text.isEmpty(), "text", "请填写留言内容。")
        .check(
            text.codePointCount(0, text.length()) > LONGEST,
            "text",
            "留言最多 " + LONGEST + " 字，请缩短或分几次说。")
        .orThrow();
    return text;
  }
}
