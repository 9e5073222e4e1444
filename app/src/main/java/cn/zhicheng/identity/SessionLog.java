package cn.zhicheng.identity;

import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that an account signed itself off elsewhere. */
@Component
class SessionLog {
  /** The kind the journal knows accounts by. */
  static final String SUBJECT = "ACCOUNT";

  private final Journal journal;

  SessionLog(Journal journal) {
    this.journal = journal;
  }

  @Transactional
  void ended(Actor actor, int sessions) {
    journal.write(
        actor.by(),
        Entry.of(SUBJECT, actor.accountId(), "END_SESSIONS").with(Map.of("sessions", sessions)));
  }
}
