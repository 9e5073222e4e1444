package cn.zhicheng.front;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What all moves of a bulletin have in common: load in scope, move once, write down. */
@Component
class MoveBulletin {
  private final BulletinStore store;
  private final BulletinLog log;
  private final Clock clock;

  MoveBulletin(BulletinStore store, BulletinLog log, Clock clock) {
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  /** The actor's own bulletin as the form was shown with, if the verdict allows. */
  Bulletin load(Actor actor, UUID id, int version, Function<Bulletin, Verdict> may) {
    Bulletin bulletin =
        store
            .own(Bulletins.owner(actor), id)
            .orElseThrow(() -> new NotFoundException("No bulletin " + id));
    if (bulletin.version() != version) {
      throw log.stale(id);
    }
    may.apply(bulletin).orThrow();
    return bulletin;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void move(Actor actor, Bulletin before, Bulletin now, BulletinMove move) {
    if (!store.replace(before, now)) {
      throw log.stale(before.id());
    }
    log.moved(actor, now, move, before.status());
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
