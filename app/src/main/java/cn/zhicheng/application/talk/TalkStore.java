package cn.zhicheng.application.talk;

import static cn.zhicheng.schema.Tables.APPLICATION_MESSAGE;
import static cn.zhicheng.schema.Tables.APPLICATION_MESSAGE_READ;
import static cn.zhicheng.schema.Tables.APPLICATION_RETURN_REQUEST;
import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.application.ApplicationState;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads what was said. The application was loaded in its scope before. */
@Repository
class TalkStore {
  /** Messages shown; older ones stay stored. */
  static final int SHOWN = 200;

  private static final UUID NOTHING = new UUID(0, 0);
  private static final Field<List<Message>> MESSAGES = messages();
  private static final Field<List<AskedReturn>> REQUESTS = requests();
  private final DSLContext db;

  TalkStore(DSLContext db) {
    this.db = db;
  }

  /**
   * Everything, in one statement.
   *
   * @param reader the person, or the organisation
   */
  Conversation of(UUID application, UUID reader, boolean official) {
    return db.select(MESSAGES, REQUESTS, APPLICATION_STEP.ORGANISATION_ID)
        .select(APPLICATION_MESSAGE_READ.READ_TO)
        .from(TITLE_APPLICATION)
        .leftJoin(APPLICATION_STEP)
        .on(APPLICATION_STEP.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
        .and(APPLICATION_STEP.SEQ.eq(TITLE_APPLICATION.CURRENT_STEP))
        .leftJoin(APPLICATION_MESSAGE_READ)
        .on(APPLICATION_MESSAGE_READ.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
        .and(APPLICATION_MESSAGE_READ.READER_ID.eq(reader))
        .where(TITLE_APPLICATION.ID.eq(application))
        .fetchSingle(row -> conversation(row, official));
  }

  private static Conversation conversation(Record row, boolean official) {
    List<Message> newestFirst = row.get(MESSAGES);
    @Nullable UUID read = row.get(APPLICATION_MESSAGE_READ.READ_TO);
    long unread =
        newestFirst.stream()
            .takeWhile(m -> !m.id().equals(read))
            .filter(m -> m.official() != official)
            .count();
    return new Conversation(
        newestFirst.reversed(),
        row.get(REQUESTS),
        row.get(APPLICATION_STEP.ORGANISATION_ID),
        (int) unread);
  }

  /** Notes how far a reader has read; nothing is written when there is nothing new. */
  void read(UUID application, UUID reader, Conversation conversation) {
    if (conversation.unread() == 0) {
      return;
    }
    UUID newest = conversation.messages().getLast().id();
    db.insertInto(APPLICATION_MESSAGE_READ)
        .set(APPLICATION_MESSAGE_READ.APPLICATION_ID, application)
        .set(APPLICATION_MESSAGE_READ.READER_ID, reader)
        .set(APPLICATION_MESSAGE_READ.READ_TO, newest)
        .onConflict(APPLICATION_MESSAGE_READ.APPLICATION_ID, APPLICATION_MESSAGE_READ.READER_ID)
        .doUpdate()
        .set(APPLICATION_MESSAGE_READ.READ_TO, newest)
        .execute();
  }

  private static Field<List<Message>> messages() {
    return DSL.multiset(
            DSL.select(APPLICATION_MESSAGE.fields())
                .from(APPLICATION_MESSAGE)
                .where(APPLICATION_MESSAGE.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
                .orderBy(APPLICATION_MESSAGE.ID.desc())
                .limit(SHOWN))
        .convertFrom(rows -> rows.map(TalkStore::message))
        .as("messages");
  }

  private static Message message(Record row) {
    return new Message(
        row.get(APPLICATION_MESSAGE.ID),
        row.get(APPLICATION_MESSAGE.ORGANISATION_ID) != null,
        row.get(APPLICATION_MESSAGE.AUTHOR),
        row.get(APPLICATION_MESSAGE.BODY),
        row.get(APPLICATION_MESSAGE.SENT_AT));
  }

  private static Field<List<AskedReturn>> requests() {
    Field<Boolean> here =
        DSL.field(
                TITLE_APPLICATION
                    .STATUS
                    .eq(ApplicationState.IN_AUDIT.name())
                    .and(TITLE_APPLICATION.ROUND.eq(APPLICATION_RETURN_REQUEST.ROUND))
                    .and(TITLE_APPLICATION.CURRENT_STEP.eq(APPLICATION_RETURN_REQUEST.SEQ)))
            .as("here");
    return DSL.multiset(
            DSL.select(APPLICATION_RETURN_REQUEST.fields())
                .select(ORGANISATION.NAME, here)
                .from(APPLICATION_RETURN_REQUEST)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(APPLICATION_RETURN_REQUEST.ORGANISATION_ID))
                .where(APPLICATION_RETURN_REQUEST.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
                .orderBy(APPLICATION_RETURN_REQUEST.ID))
        .convertFrom(rows -> rows.map(row -> request(row, here)))
        .as("requests");
  }

  private static AskedReturn request(Record row, Field<Boolean> here) {
    AskedState stored = AskedState.valueOf(row.get(APPLICATION_RETURN_REQUEST.STATUS));
    boolean overtaken =
        stored == AskedState.OPEN && !Objects.requireNonNullElse(row.get(here), false);
    return new AskedReturn(
        row.get(APPLICATION_RETURN_REQUEST.ID),
        row.get(APPLICATION_RETURN_REQUEST.ROUND),
        row.get(APPLICATION_RETURN_REQUEST.SEQ),
        row.get(ORGANISATION.NAME),
        row.get(APPLICATION_RETURN_REQUEST.SECTION),
        row.get(APPLICATION_RETURN_REQUEST.REASON),
        overtaken ? AskedState.OVERTAKEN : stored,
        row.get(APPLICATION_RETURN_REQUEST.ASKED_AT),
        row.get(APPLICATION_RETURN_REQUEST.ANSWER),
        row.get(APPLICATION_RETURN_REQUEST.ANSWERED_BY),
        row.get(APPLICATION_RETURN_REQUEST.ANSWERED_AT));
  }

  /** Of no organisation: the applicant's own messages. */
  static UUID readerOf(@Nullable UUID person, @Nullable UUID organisation) {
    return organisation != null ? organisation : Objects.requireNonNullElse(person, NOTHING);
  }
}
