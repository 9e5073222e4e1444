package cn.zhicheng.achievement.entry;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.MergeParticipant;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Entries that wait at a merged unit wait at its successor; what it approved stays approved. */
@Component
@Order(20)
class EntryMerge implements MergeParticipant {
  private final EntryStore store;
  private final AuditedNames names;
  private final Tasks tasks;
  private final Journal journal;

  EntryMerge(EntryStore store, AuditedNames names, Tasks tasks, Journal journal) {
    this.store = store;
    this.names = names;
    this.tasks = tasks;
    this.journal = journal;
  }

  @Override
  public List<Effect> effects(UUID from) {
    return List.of(new Effect("待审核的业绩", store.waiting(from), "转由合并后的单位审核；已审核通过的保持有效"));
  }

  @Override
  public void merge(Actor actor, Organisation from, Organisation into, String reason) {
    for (UUID entry : store.handOver(from.id(), into.id())) {
      journal.write(
          actor.by(),
          new Entry(EntryHistory.KIND, entry, EntryHistory.HAND_OVER, null, null, reason, Map.of())
              .with(Map.of("from", from.name(), "into", into.name())));
    }
    names.handOver(from.id(), into.id());
    tasks.handOver(from.id(), into.id(), TaskKind.ACHIEVEMENT);
  }
}
