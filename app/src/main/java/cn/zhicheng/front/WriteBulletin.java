package cn.zhicheng.front;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Operations or a bureau writes a bulletin down; nobody else sees it yet. */
@Component
public class WriteBulletin {
  /** Who publishes what operations write. */
  static final String PLATFORM = "平台运维";

  private final BulletinStore store;
  private final BulletinCheck check;
  private final BulletinLog log;
  private final Clock clock;

  WriteBulletin(BulletinStore store, BulletinCheck check, BulletinLog log, Clock clock) {
    this.store = store;
    this.check = check;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Adds a draft; says its id.
   *
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   */
  @Transactional
  public UUID write(Actor actor, BulletinForm typed) {
    var checked = check.check(typed);
    Bulletin draft =
        new Bulletin(
            Ids.next(),
            Bulletins.owner(actor),
            actor.role() == Role.OPS ? PLATFORM : actor.organisationName(),
            checked.title(),
            checked.text(),
            checked.pinnedUntil(),
            BulletinState.DRAFT,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null,
            "",
            0);
    store.add(draft);
    log.moved(actor, draft, BulletinMove.WRITE, null);
    return draft.id();
  }
}
