package cn.zhicheng.notification;

import cn.zhicheng.journal.NewsLine;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells a person what a line gives as reason; falls over where a test wants it to. */
@Component
class EchoTeller implements Teller {
  static final String SUBJECT = "ECHO";

  /** A line that cannot be told. */
  static final String POISON = "POISON";

  /** A line at which the database refuses. */
  static final String BAD_SQL = "BAD_SQL";

  /** A line at which the process dies, while {@link #deadly} is set. */
  static final String DEADLY = "DEADLY";

  final AtomicBoolean deadly = new AtomicBoolean();
  final AtomicBoolean healed = new AtomicBoolean();
  private final DSLContext db;

  EchoTeller(DSLContext db) {
    this.db = db;
  }

  @Override
  public String subject() {
    return SUBJECT;
  }

  @Override
  public List<Message> tell(List<NewsLine> lines) {
    return lines.stream().map(this::told).toList();
  }

  private Message told(NewsLine line) {
    if (line.action().equals(DEADLY) && deadly.get()) {
      throw new OutOfMemoryError("the process dies here");
    }
    if (line.action().equals(POISON) && !healed.get()) {
      throw new IllegalStateException("cannot be told");
    }
    if (line.action().equals(BAD_SQL)) {
      db.execute("select 1 / 0");
    }
    return Message.of(
        line,
        Recipient.person(line.subjectId()),
        NotificationKind.APPLICATION,
        line.line().reason(),
        "/applications");
  }
}
