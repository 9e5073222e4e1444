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

/** 「不同意」: the entry stays as it is, and the person reads why. */
@Component
public class RefuseToReturn {
  private final EntryDecision decision;
  private final EntryHistory history;
  private final ReturnRequests requests;
  private final Tasks tasks;

  RefuseToReturn(
      EntryDecision decision, EntryHistory history, ReturnRequests requests, Tasks tasks) {
    this.decision = decision;
    this.history = history;
    this.requests = requests;
    this.tasks = tasks;
  }

  /**
   * Refuses. What still waits for its audit keeps its work; what was approved has none any more.
   *
   * @param typed why; the person reads it
   * @throws cn.zhicheng.shared.InvalidException when the reason is missing or too long
   * @throws cn.zhicheng.shared.RefusedException when no request is open, or it is one's own entry
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void refuse(Actor actor, UUID id, int version, String typed) {
    LibraryEntry entry = decision.open(actor, id, version);
    boolean open = requests.open(id).isPresent();
    ReturnRequestAccess.mayAnswer(entry.state(), entry.source(), open).orThrow();
    String reason = Opinion.required(typed, "不同意");
    history.won(requests.noticed(entry), id);
    requests.end(List.of(id), ReturnRequestState.REFUSED, reason, actor.by().spoken());
    if (entry.state() == EntryState.APPROVED) {
      tasks.close(TaskKind.ACHIEVEMENT, id);
    }
    history.noted(actor, id, EntryHistory.REFUSE_RETURN, reason);
  }
}
