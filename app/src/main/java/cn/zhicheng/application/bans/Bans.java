package cn.zhicheng.application.bans;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Slice;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the bans a bureau and those below it have entered. */
@Component
public class Bans {
  private static final int PAGE = 20;
  private final BanStore store;
  private final Territories territories;
  private final Journal journal;
  private final Looks looks;

  Bans(BanStore store, Territories territories, Journal journal, Looks looks) {
    this.store = store;
    this.territories = territories;
    this.journal = journal;
    this.looks = looks;
  }

  /**
   * @param after id of the last one of the page before; null for the first
   */
  public Slice<Ban> page(Actor actor, @Nullable UUID after) {
    String region = territories.of(actor).region();
    return Slice.cut(store.page(region, after, PAGE + 1), PAGE, ban -> ban.id().toString());
  }

  /**
   * One ban as somebody reads it: the person is told.
   *
   * @throws NotFoundException outside the bureau's region
   */
  public Ban opened(Actor actor, UUID id) {
    Ban ban = get(actor, id);
    looks.record(actor.by(), ban.person().id(), LookKind.BAN, id, "申报限制（" + ban.decisionNo() + "）");
    return ban;
  }

  /** The same for whoever acts on it. */
  Ban get(Actor actor, UUID id) {
    return store
        .find(territories.of(actor).region(), id)
        .orElseThrow(() -> new NotFoundException("No ban " + id));
  }

  /** What was done with it, oldest first; ask only for one in scope. */
  public List<JournalLine> history(Ban seen) {
    return journal.of(Ban.SUBJECT, seen.id());
  }
}
