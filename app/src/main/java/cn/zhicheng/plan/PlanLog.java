package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.StaleException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A plan's moves in the journal, and who was faster according to it. */
@Component
class PlanLog {
  private final Journal journal;

  PlanLog(Journal journal) {
    this.journal = journal;
  }

  void moved(Actor actor, PlanFile now, PlanMove move, @Nullable PlanStatus from, String reason) {
    moved(actor, now, move, from, reason, Map.of());
  }

  /** Writes the move with what else there is to know. */
  void moved(
      Actor actor,
      PlanFile now,
      PlanMove move,
      @Nullable PlanStatus from,
      String reason,
      Map<String, Object> facts) {
    journal.write(
        actor.by(),
        Entry.move(PlanFile.SUBJECT, now.id(), move, from, now.status(), reason).with(facts));
  }

  /** Says who moved the plan last. */
  StaleException stale(UUID plan) {
    List<JournalLine> lines = journal.of(PlanFile.SUBJECT, plan);
    if (lines.isEmpty()) {
      return new StaleException("这份计划刚刚有变动，请刷新后查看。");
    }
    JournalLine last = lines.getLast();
    return new StaleException(
        "%s 已于 %s %s这份计划，您的操作没有生效。请刷新后查看。"
            .formatted(
                last.by().spoken(), ProvinceTime.minute(last.at()), PlanMoves.word(last.action())));
  }

  /** The account that handed the plan in last; null when nobody did. */
  @Nullable UUID submitter(UUID plan) {
    return PlanMoves.submitter(journal.of(PlanFile.SUBJECT, plan));
  }
}
