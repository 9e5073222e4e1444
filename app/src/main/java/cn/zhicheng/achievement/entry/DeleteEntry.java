package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws an own draft or returned entry away; {@link RestoreEntry} brings it back. */
@Component
public class DeleteEntry {
  private final EntryStore store;
  private final EntryHistory history;
  private final Claims claims;

  DeleteEntry(EntryStore store, EntryHistory history, Claims claims) {
    this.store = store;
    this.history = history;
    this.claims = claims;
  }

  /**
   * Does it.
   *
   * @throws cn.zhicheng.shared.RefusedException when the state forbids it
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void delete(Actor actor, UUID id, int version) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    history.unchanged(entry, version);
    EntryAccess.mayDelete(entry.state(), entry.source()).orThrow();
    EntryState to = entry.after(EntryMove.DELETE).orElseThrow();
    history.won(store.move(entry, to), id);
    claims.drop(List.of(id));
    history.moved(actor, entry, EntryMove.DELETE, to, "");
  }
}
