package cn.zhicheng.notification;

import static cn.zhicheng.schema.Tables.NOTIFICATION;
import static cn.zhicheng.schema.Tables.SMS;

import cn.zhicheng.notification.sms.SmsSettings;
import cn.zhicheng.notification.sms.SmsText;
import cn.zhicheng.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Puts messages into inboxes and, where that is wanted, on their way to a phone. */
@Repository
class NotificationStore {
  /** Rows a statement writes. */
  private static final int CHUNK = 1000;

  /** Older news stay in the inbox. */
  private static final Duration STALE = Duration.ofDays(1);

  /** Both in one statement: nobody's phone knows what the inbox does not. */
  private static final String ADD =
      """
      WITH told AS (
        INSERT INTO notification
          (id, recipient_kind, recipient_id, kind, sentence, path, important, occasion, created_at)
        SELECT line.id, line.recipient_kind, line.recipient_id, line.kind, line.sentence, line.path,
               line.important, line.occasion, line.at
          FROM unnest({1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {12})
            AS line (id, recipient_kind, recipient_id, kind, sentence, path, important, occasion, at)
        ON CONFLICT (recipient_kind, recipient_id, occasion) DO NOTHING
        RETURNING id, recipient_kind, recipient_id, kind)
      INSERT INTO sms (id, notification_id, recipient_kind, recipient_id, text, urgent, status, next_try)
      SELECT told.id, told.id, told.recipient_kind, told.recipient_id, short.text, short.urgent,
             'WAITING', {0}
        FROM told
        JOIN unnest({9}, {10}, {11}) AS short (id, text, urgent) ON short.id = told.id
        LEFT JOIN notification_preference AS wish
          ON wish.recipient_kind = told.recipient_kind AND wish.recipient_id = told.recipient_id
       WHERE wish.sms_kinds IS NULL OR told.kind = ANY (wish.sms_kinds)
      """;

  private final DSLContext db;
  private final SmsSettings sms;
  private final Clock clock;

  NotificationStore(DSLContext db, SmsSettings sms, Clock clock) {
    this.db = db;
    this.sms = sms;
    this.clock = clock;
  }

  private record Line(UUID id, Message message) {}

  /** What was told before is left out; one statement a thousand, none for none. */
  void add(List<Message> messages) {
    for (int from = 0; from < messages.size(); from += CHUNK) {
      insert(lines(messages.subList(from, Math.min(from + CHUNK, messages.size()))));
    }
  }

  /** Ids in the order of the messages: inboxes are read by them. */
  private static List<Line> lines(List<Message> messages) {
    List<UUID> ids = messages.stream().map(message -> Ids.next()).sorted().toList();
    var lines = new ArrayList<Line>();
    for (int i = 0; i < ids.size(); i++) {
      lines.add(new Line(ids.get(i), messages.get(i)));
    }
    return lines;
  }

  private void insert(List<Line> lines) {
    Instant now = clock.instant();
    List<Line> texts =
        sms.connected()
            ? lines.stream().filter(line -> forThePhone(line.message(), now)).toList()
            : List.of();
    db.execute(
        ADD,
        DSL.val(now, NOTIFICATION.CREATED_AT),
        ids(lines),
        texts(lines, m -> m.to().kind().name()),
        array(lines, m -> m.to().id(), UUID[]::new),
        texts(lines, m -> m.kind().name()),
        texts(lines, Message::sentence),
        texts(lines, Message::path),
        flags(lines, Message::important),
        texts(lines, Message::occasion),
        ids(texts),
        texts(texts, m -> SmsText.of(m.sentence())),
        flags(texts, Message::urgent),
        DSL.val(
            lines.stream().map(line -> at(line.message(), now)).toArray(Instant[]::new),
            NOTIFICATION.CREATED_AT.getDataType().array()));
  }

  private static Instant at(Message message, Instant now) {
    Instant at = message.at();
    return at == null ? now : at;
  }

  /** What happened long ago, before an outage, wakes nobody. */
  private static boolean forThePhone(Message message, Instant now) {
    return message.important() && at(message, now).isAfter(now.minus(STALE));
  }

  private static Param<UUID[]> ids(List<Line> lines) {
    return DSL.val(lines.stream().map(Line::id).toArray(UUID[]::new), SMS.ID.getDataType().array());
  }

  private static Param<String[]> texts(List<Line> lines, Function<Message, String> value) {
    return DSL.val(
        lines.stream().map(line -> value.apply(line.message())).toArray(String[]::new),
        SQLDataType.CLOB.array());
  }

  private static Param<Boolean[]> flags(List<Line> lines, Function<Message, Boolean> value) {
    return array(lines, value, Boolean[]::new);
  }

  private static <T> Param<T[]> array(
      List<Line> lines, Function<Message, T> value, IntFunction<T[]> type) {
    return DSL.val(lines.stream().map(line -> value.apply(line.message())).toArray(type));
  }
}
