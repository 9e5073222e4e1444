package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.ReturnRequestState;
import cn.zhicheng.achievement.access.ReturnRequestAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「撤销申请」: the person no longer wants the entry back; it stays as it is. */
@Component
public class TakeBackRequest {
  private final EntryStore store;
  private final EntryHistory history;
  private final ReturnRequests requests;
  private final Tasks tasks;

  TakeBackRequest(EntryStore store, EntryHistory history, ReturnRequests requests, Tasks tasks) {
    this.store = store;
    this.history = history;
    this.requests = requests;
    this.tasks = tasks;
  }

  /**
   * Takes it back.
   *
   * @throws cn.zhicheng.shared.RefusedException when none is open
   * @throws cn.zhicheng.shared.StaleException when the unit was faster
   */
  @Transactional
  public void takeBack(Actor actor, UUID id, int version) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    history.unchanged(entry, version);
    ReturnRequestAccess.mayTakeBack(requests.open(id).isPresent()).orThrow();
    history.won(requests.noticed(entry), id);
    requests.end(List.of(id), ReturnRequestState.TAKEN_BACK, "", actor.by().spoken());
    if (entry.state() == EntryState.APPROVED) {
      tasks.close(TaskKind.ACHIEVEMENT, id);
    }
    history.noted(actor, id, EntryHistory.TAKE_BACK_REQUEST, "");
  }
}
