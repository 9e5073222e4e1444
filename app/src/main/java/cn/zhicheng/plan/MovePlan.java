package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What all moves of a plan have in common: load in scope, move once, write down. */
@Component
class MovePlan {
  private static final int REASON = 500;
  private final PlanDesk desk;
  private final PlanRowStore rows;
  private final PlanLog log;
  private final Clock clock;

  MovePlan(PlanDesk desk, PlanRowStore rows, PlanLog log, Clock clock) {
    this.desk = desk;
    this.rows = rows;
    this.log = log;
    this.clock = clock;
  }

  /** The plan as the form was shown with, if the verdict allows. */
  PlanFile load(Actor actor, UUID id, int version, Function<PlanFile, Verdict> may) {
    PlanFile file = desk.get(actor, id);
    if (file.plan().version() != version) {
      throw log.stale(id);
    }
    may.apply(file).orThrow();
    return file;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void move(Actor actor, PlanFile before, PlanFile now, PlanMove move, String reason) {
    move(actor, before, now, move, reason, Map.of());
  }

  /** The same with what else the journal should know. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void move(
      Actor actor,
      PlanFile before,
      PlanFile now,
      PlanMove move,
      String reason,
      Map<String, Object> facts) {
    PlanFile moved =
        changedNow(now.with(PlanChanges.status(now.plan(), before.status().after(move))));
    if (!rows.replace(before, moved)) {
      throw log.stale(before.id());
    }
    log.moved(actor, moved, move, before.status(), reason, facts);
  }

  private PlanFile changedNow(PlanFile f) {
    return new PlanFile(
        f.plan(),
        f.offer(),
        f.organiser(),
        f.checked(),
        f.copiedFrom(),
        f.remark(),
        now(),
        f.amendments());
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * A reason others will read.
   *
   * @throws cn.zhicheng.shared.InvalidException under {@code reason}, without one or with a long
   *     one
   */
  static String reason(String typed) {
    var problems = new Problems();
    String reason = reason(typed, problems);
    problems.orThrow();
    return reason;
  }

  static String reason(String typed, Problems problems) {
    String reason = typed.replace("\r\n", "\n").strip();
    problems
        .check(reason.isEmpty(), "reason", "请写明原因，有关人员都会看到。")
        .check(
            reason.codePointCount(0, reason.length()) > REASON,
            "reason",
            "原因最多 " + REASON + " 个字，请缩短。");
    return reason;
  }
}
