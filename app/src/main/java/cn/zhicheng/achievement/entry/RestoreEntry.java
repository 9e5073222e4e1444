package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an own entry out of the bin; it is a draft again. */
@Component
public class RestoreEntry {
  private final EntryStore store;
  private final EntryHistory history;
  private final Clock clock;

  RestoreEntry(EntryStore store, EntryHistory history, Clock clock) {
    this.store = store;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @throws cn.zhicheng.shared.RefusedException when the state forbids it
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void restore(Actor actor, UUID id, int version) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    history.unchanged(entry, version);
    EntryAccess.mayRestore(entry.state(), entry.updatedAt(), clock.instant()).orThrow();
    EntryState to = entry.after(EntryMove.RESTORE).orElseThrow();
    history.won(store.move(entry, to), id);

    history.moved(actor, entry, EntryMove.RESTORE, to, "");
  }
}
