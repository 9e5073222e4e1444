package cn.zhicheng.identity.acting;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.MandateMove;
import cn.zhicheng.identity.Sessions;
import cn.zhicheng.identity.StandIns;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a mandate; its holder, and whoever stands in for them, is signed off wherever they are. */
@Component
public class EndMandate {
  private final MandateBook book;
  private final Sessions sessions;
  private final StandIns standIns;
  private final Journal journal;
  private final Clock clock;

  EndMandate(MandateBook book, Sessions sessions, StandIns standIns, Journal journal, Clock clock) {
    this.book = book;
    this.sessions = sessions;
    this.standIns = standIns;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The organisation's chief ends a clerk or delegate, or a lender takes back what they lent.
   *
   * @throws NotFoundException outside the actor's role and organisation
   * @throws cn.zhicheng.shared.RefusedException for the chief's own and for those without the right
   * @throws StaleException when it changed meanwhile
   */
  @Transactional
  public void end(Actor actor, UUID id, int version) {
    MandateLine line =
        book.of(actor.organisation(), actor.role(), id).orElseThrow(() -> missing(id));
    MandateRules.mayEnd(actor, line).orThrow();
    end(actor, line, version);
    if (line.accountId() != null) {
      sessions.endAll(line.accountId());
      standIns.signOff(line.accountId());
    }
  }

  /**
   * The holder lays it down; other sessions of theirs end.
   *
   * @param session the one it is done in, which goes on
   * @throws NotFoundException when it is not the actor's
   */
  @Transactional
  public void layDown(Actor actor, UUID id, String session) {
    MandateLine line = book.held(actor.accountId(), id).orElseThrow(() -> missing(id));
    MandateRules.mayLayDown(line).orThrow();
    end(actor, line, line.version());
    sessions.endOthers(actor.accountId(), session);
    standIns.signOff(actor.accountId());
  }

  private void end(Actor actor, MandateLine line, int version) {
    boolean same = line.version() == version;
    if (!same || !book.move(line, line.after(MandateMove.END), line.accountId(), clock.instant())) {
      throw new StaleException("该人员的身份刚刚有变动，您的操作没有生效。请刷新后查看。");
    }
    journal.write(
        actor.by(),
        Entry.move(
            MandateLine.SUBJECT,
            line.id(),
            MandateMove.END,
            line.status(),
            line.after(MandateMove.END),
            ""));
  }

  private static NotFoundException missing(UUID id) {
    return new NotFoundException("No mandate " + id);
  }
}
