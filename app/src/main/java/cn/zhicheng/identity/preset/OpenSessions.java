package cn.zhicheng.identity.preset;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/**
 * The sessions in which an account is signed on. They end in the transaction of what ends them, at
 * once and on all nodes.
 */
@Repository
class OpenSessions {
  private final DSLContext db;

  OpenSessions(DSLContext db) {
    this.db = db;
  }

  void endAll(UUID account) {
    endOthers(account, "");
  }

  void endOthers(UUID account, String sessionId) {
    db.deleteFrom(DSL.table(DSL.name("spring_session")))
        .where(DSL.field(DSL.name("principal_name"), String.class).eq(account.toString()))
        .and(DSL.field(DSL.name("session_id"), String.class).ne(sessionId))
        .execute();
  }
}
