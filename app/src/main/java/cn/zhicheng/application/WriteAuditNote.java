package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.AUDIT_NOTE;

import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A private note from level to level (domain.md O14); the journal says that, not what. */
@Repository
public class WriteAuditNote {
  public static final int MAX = 1000;

  private final Applications applications;
  private final Journal journal;
  private final DSLContext db;
  private final Clock clock;

  WriteAuditNote(Applications applications, Journal journal, DSLContext db, Clock clock) {
    this.applications = applications;
    this.journal = journal;
    this.db = db;
    this.clock = clock;
  }

  /**
   * @throws cn.zhicheng.shared.NotFoundException when it has not reached the body
   * @throws cn.zhicheng.shared.RefusedException on one's own application
   * @throws cn.zhicheng.shared.InvalidException on {@code note}
   */
  @Transactional
  public void write(Actor actor, UUID id, String typed) {
    Application application = applications.reached(actor, id);
    AuditAccess.mayNote(application, actor).orThrow();
    String text = typed.strip();
    new Problems()
        .check(text.isEmpty(), "note", "请填写内部备注")
        .check(text.length() > MAX, "note", "内部备注最多 " + MAX + " 字")
        .orThrow();
    UUID note = Ids.next();
    db.insertInto(AUDIT_NOTE)
        .set(AUDIT_NOTE.ID, note)
        .set(AUDIT_NOTE.APPLICATION_ID, id)
        .set(AUDIT_NOTE.ORGANISATION_ID, actor.organisation())
        .set(AUDIT_NOTE.ACCOUNT_ID, actor.accountId())
        .set(AUDIT_NOTE.ACTOR_NAME, actor.by().name())
        .set(AUDIT_NOTE.TEXT, text)
        .set(AUDIT_NOTE.WRITTEN_AT, clock.instant())
        .execute();
    String state = application.state().name();
    journal.write(
        actor.by(),
        new Entry(Application.SUBJECT, id, "NOTE", state, state, "", Map.of("note", note)));
  }
}
