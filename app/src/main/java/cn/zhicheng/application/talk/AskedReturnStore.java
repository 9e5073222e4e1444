package cn.zhicheng.application.talk;

import static cn.zhicheng.schema.Tables.APPLICATION_RETURN_REQUEST;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Writes requests for return. */
@Repository
class AskedReturnStore {
  private final DSLContext db;
  private final Clock clock;

  AskedReturnStore(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Counts the version up, so that nobody decides on a page that does not show the request yet.
   *
   * @throws StaleException when the application is no longer what the page showed
   */
  void noticed(Application loaded, int seen) {
    int moved =
        db.update(TITLE_APPLICATION)
            .set(TITLE_APPLICATION.VERSION, TITLE_APPLICATION.VERSION.plus(1))
            .where(TITLE_APPLICATION.ID.eq(loaded.id()))
            .and(TITLE_APPLICATION.VERSION.eq(seen))
            .and(TITLE_APPLICATION.STATUS.eq(ApplicationState.IN_AUDIT.name()))
            .execute();
    if (moved == 0) {
      throw new StaleException("这份申报刚刚有了新的进展，请先查看最新的申报流程。");
    }
  }

  void add(Application application, UUID body, String section, String reason) {
    db.insertInto(APPLICATION_RETURN_REQUEST)
        .set(APPLICATION_RETURN_REQUEST.ID, Ids.next())
        .set(APPLICATION_RETURN_REQUEST.APPLICATION_ID, application.id())
        .set(APPLICATION_RETURN_REQUEST.ROUND, (short) application.round())
        .set(APPLICATION_RETURN_REQUEST.SEQ, (short) application.step())
        .set(APPLICATION_RETURN_REQUEST.ORGANISATION_ID, body)
        .set(APPLICATION_RETURN_REQUEST.SECTION, section)
        .set(APPLICATION_RETURN_REQUEST.REASON, reason)
        .set(APPLICATION_RETURN_REQUEST.STATUS, AskedState.OPEN.name())
        .set(APPLICATION_RETURN_REQUEST.ASKED_AT, clock.instant())
        .execute();
  }

  /**
   * Ends an open request.
   *
   * @throws StaleException when somebody ended it before
   */
  void end(UUID request, AskedState to, String answer, String by) {
    int ended =
        db.update(APPLICATION_RETURN_REQUEST)
            .set(APPLICATION_RETURN_REQUEST.STATUS, to.name())
            .set(APPLICATION_RETURN_REQUEST.ANSWER, answer)
            .set(APPLICATION_RETURN_REQUEST.ANSWERED_BY, by)
            .set(APPLICATION_RETURN_REQUEST.ANSWERED_AT, clock.instant())
            .where(APPLICATION_RETURN_REQUEST.ID.eq(request))
            .and(APPLICATION_RETURN_REQUEST.STATUS.eq(AskedState.OPEN.name()))
            .execute();
    if (ended == 0) {
      throw new StaleException("这个退回申请刚刚已经处理或撤销。");
    }
  }
}
