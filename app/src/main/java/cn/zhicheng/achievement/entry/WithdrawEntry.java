package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.ReturnRequestState;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an own entry back before the unit has decided; its work at the unit is closed. */
@Component
public class WithdrawEntry {
  private final EntryStore store;
  private final EntryHistory history;
  private final Tasks tasks;
  private final ReturnRequests requests;
  private final Claims claims;

  WithdrawEntry(
      EntryStore store, EntryHistory history, Tasks tasks, ReturnRequests requests, Claims claims) {
    this.store = store;
    this.history = history;
    this.tasks = tasks;
    this.requests = requests;
    this.claims = claims;
  }

  /**
   * Does it.
   *
   * @throws cn.zhicheng.shared.RefusedException when the state forbids it
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void withdraw(Actor actor, UUID id, int version) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    history.unchanged(entry, version);
    EntryAccess.mayWithdraw(entry.state(), entry.source()).orThrow();
    EntryState to = entry.after(EntryMove.WITHDRAW).orElseThrow();
    history.won(store.move(entry, to), id);
    tasks.close(TaskKind.ACHIEVEMENT, id);
    claims.drop(List.of(id));
    requests.end(List.of(id), ReturnRequestState.OVERTAKEN, "", actor.by().spoken());
    history.moved(actor, entry, EntryMove.WITHDRAW, to, "");
  }
}
