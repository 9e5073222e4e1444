package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.access.ReturnRequestAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.ActiveBinding;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.shared.Problems;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「申请退回」: asks the unit to return a locked entry, instead of telephoning (FAQ-P47). */
@Component
public class AskForReturn {
  /** Longest reason, in characters. */
  public static final int LONGEST = 200;

  private final EntryStore store;
  private final EntryHistory history;
  private final ReturnRequests requests;
  private final Bindings bindings;
  private final EntryTasks tasks;

  AskForReturn(
      EntryStore store,
      EntryHistory history,
      ReturnRequests requests,
      Bindings bindings,
      EntryTasks tasks) {
    this.store = store;
    this.history = history;
    this.requests = requests;
    this.bindings = bindings;
    this.tasks = tasks;
  }

  /**
   * Asks. What waits at its unit already has its work there; what was approved gets some, at the
   * unit the person is bound to now.
   *
   * @param typed why, at most {@link #LONGEST} characters
   * @throws cn.zhicheng.shared.InvalidException when the reason is missing or too long
   * @throws cn.zhicheng.shared.RefusedException when the state forbids it, or a request is open
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void ask(Actor actor, UUID id, int version, String typed) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    history.unchanged(entry, version);
    boolean open = requests.open(id).isPresent();
    ReturnRequestAccess.mayAsk(entry.state(), entry.source(), open).orThrow();
    String reason = reason(typed);
    history.won(requests.noticed(entry), id);
    requests.add(id, reason);
    if (entry.state() == EntryState.APPROVED) {
      tasks.open(answering(entry), actor, id, "申请退回：" + entry.title());
    }
    history.noted(actor, id, EntryHistory.ASK_RETURN, reason);
  }

  private UUID answering(LibraryEntry entry) {
    return bindings
        .standing(entry.personId())
        .active()
        .map(ActiveBinding::unitId)
        .orElseGet(() -> Objects.requireNonNull(entry.unitId()));
  }

  private static String reason(String typed) {
    String reason = typed.strip();
    new Problems()
        .check(reason.isEmpty(), "reason", "请填写申请退回的原因，单位会看到。")
        .check(
            reason.codePointCount(0, reason.length()) > LONGEST,
            "reason",
            "申请原因最多" + LONGEST + "个字，请缩短。")
        .orThrow();
    return reason;
  }
}
