package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.ReturnRequestState;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries a unit's decision out: rows, work and history together. */
@Component
class EntryDecision {
  private final EntryStore store;
  private final EntryHistory history;
  private final Tasks tasks;
  private final ReturnRequests requests;

  EntryDecision(EntryStore store, EntryHistory history, Tasks tasks, ReturnRequests requests) {
    this.store = store;
    this.history = history;
    this.tasks = tasks;
    this.requests = requests;
  }

  /**
   * The entry as the page showed it.
   *
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   * @throws cn.zhicheng.shared.RefusedException {@code OWN_FILE}
   */
  LibraryEntry open(Actor actor, UUID id, int version) {
    LibraryEntry entry = store.ofUnit(actor.organisation(), id);
    history.unchanged(entry, version);
    EntryAccess.notOwn(actor, entry.personId()).orThrow();
    return entry;
  }

  void carryOut(Actor actor, LibraryEntry entry, EntryMove move, String opinion) {
    history.won(carryOut(actor, List.of(entry), move, opinion).contains(entry.id()), entry.id());
  }

  /** Gives the ids of those that took it. All entries are in one state. */
  List<UUID> carryOut(
      Actor actor, Collection<LibraryEntry> entries, EntryMove move, String opinion) {
    if (entries.isEmpty()) {
      return List.of();
    }
    EntryState to = entries.iterator().next().after(move).orElseThrow();
    List<UUID> done = store.decide(actor.organisation(), entries, to, opinion, actor.accountId());
    tasks.close(TaskKind.ACHIEVEMENT, done);
    boolean asked = move == EntryMove.RETURN;
    requests.end(
        done,
        asked ? ReturnRequestState.AGREED : ReturnRequestState.OVERTAKEN,
        opinion,
        actor.by().spoken());
    entries.stream()
        .filter(entry -> done.contains(entry.id()))
        .forEach(entry -> history.moved(actor, entry, move, to, opinion));
    return done;
  }
}
