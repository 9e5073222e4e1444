package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.ReturnRequestState;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.entry.DecisionStore.Ruling;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries a unit's decision out: rows, work, returns and history together. */
@Component
class EntryDecision {
  private final EntryStore store;
  private final DecisionStore decisions;
  private final EntryReturns returns;
  private final EntryHistory history;
  private final Tasks tasks;
  private final ReturnRequests requests;
  private final Claims claims;

  EntryDecision(
      EntryStore store,
      DecisionStore decisions,
      EntryReturns returns,
      EntryHistory history,
      Tasks tasks,
      ReturnRequests requests,
      Claims claims) {
    this.store = store;
    this.decisions = decisions;
    this.returns = returns;
    this.history = history;
    this.tasks = tasks;
    this.requests = requests;
    this.claims = claims;
  }

  /**
   * The entry as the page showed it.
   *
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   * @throws cn.zhicheng.shared.RefusedException {@code OWN_FILE}, {@code BOUND_ELSEWHERE}
   */
  LibraryEntry open(Actor actor, UUID id, int version) {
    LibraryEntry entry = store.ofUnit(actor.organisation(), id);
    history.unchanged(entry, version);
    EntryAccess.notOwn(actor, entry.personId()).orThrow();
    boolean approved = entry.state() == EntryState.APPROVED;
    boolean elsewhere = approved && store.elsewhere(actor.organisation(), id);
    EntryAccess.ofBoundUnit(entry.state(), elsewhere).orThrow();
    return entry;
  }

  void carryOut(Actor actor, LibraryEntry entry, EntryMove move, String opinion) {
    Set<UUID> done = carryOut(actor, List.of(HeldEntry.of(entry)), move, opinion);
    history.won(done.contains(entry.id()), entry.id());
  }

  void giveBack(Actor actor, LibraryEntry entry, Objection objection) {
    Set<UUID> done = giveBack(actor, List.of(HeldEntry.of(entry)), objection);
    history.won(done.contains(entry.id()), entry.id());
  }

  /** The same for many; all of them are in one state. Gives the ids of those that took it. */
  Set<UUID> giveBack(Actor actor, Collection<HeldEntry> entries, Objection objection) {
    String message = objection.opinion();
    Set<UUID> done = carryOut(actor, entries, EntryMove.RETURN, message);
    if (!done.isEmpty()) {
      returns.open(actor, done, objection, message);
    }
    return done;
  }

  /** Gives the ids of those that took it. All entries are in one state. */
  Set<UUID> carryOut(Actor actor, Collection<HeldEntry> entries, EntryMove move, String opinion) {
    if (entries.isEmpty()) {
      return Set.of();
    }
    EntryState from = entries.iterator().next().state();
    EntryState to = EntryState.MOVES.next(from, move).orElseThrow();
    var ruling = new Ruling(actor.organisation(), actor.accountId(), from, to, opinion);
    Set<UUID> done = new HashSet<>(decisions.decide(ruling, entries));
    if (!done.isEmpty()) {
      tasks.close(TaskKind.ACHIEVEMENT, done);
      if (move == EntryMove.VOID) {
        claims.drop(done);
      }
      requests.end(
          done,
          move == EntryMove.RETURN ? ReturnRequestState.AGREED : ReturnRequestState.OVERTAKEN,
          opinion,
          actor.by().spoken());
      history.moved(actor, done, move, ruling);
    }
    return done;
  }
}
