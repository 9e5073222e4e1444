package cn.zhicheng.achievement.training;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What fetching did to entries: done by the system, at the press of the person. */
@Component
class FetchHistory {
  private final Journal journal;

  FetchHistory(Journal journal) {
    this.journal = journal;
  }

  void added(Actor actor, UUID entry, TrainingRecord record) {
    Map<String, Object> facts = facts(actor, record);
    write(entry, EntryHistory.FETCH, null, EntryState.APPROVED, "", facts);
  }

  void corrected(Actor actor, UUID entry, TrainingRecord record) {
    write(entry, EntryHistory.CORRECT, null, null, "", facts(actor, record));
  }

  void withdrawn(Actor actor, UUID entry, TrainingRecord record, String reason) {
    Map<String, Object> facts = facts(actor, record);
    String action = EntryMove.VOID.name();
    write(entry, action, EntryState.APPROVED, EntryState.VOIDED, reason, facts);
  }

  private static Map<String, Object> facts(Actor actor, TrainingRecord record) {
    return Map.of(
        "record", record.id(),
        "recordVersion", record.version(),
        "onBehalfOf", actor.accountId().toString());
  }

  private void write(
      UUID entry,
      String action,
      @Nullable EntryState from,
      @Nullable EntryState to,
      String reason,
      Map<String, Object> facts) {
    String old = from == null ? null : from.name();
    String now = to == null ? null : to.name();
    journal.write(
        By.system(), new Entry(EntryHistory.KIND, entry, action, old, now, reason, facts));
  }
}
