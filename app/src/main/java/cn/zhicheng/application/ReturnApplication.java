package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「退回」: straight to the individual, skipping the lower levels, with every fault marked at once
 * (FAQ-P52).
 */
@Component
public class ReturnApplication {
  private static final int PROBLEM_MAX = 500;
  private final AuditDesk desk;
  private final AuditStore audits;
  private final WorkingCalendar calendar;
  private final Clock clock;

  ReturnApplication(AuditDesk desk, AuditStore audits, WorkingCalendar calendar, Clock clock) {
    this.desk = desk;
    this.audits = audits;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @param marks at least one, each saying what is wrong where
   * @throws cn.zhicheng.shared.InvalidException when opinion or marks are missing
   */
  @Transactional
  public void giveBack(Actor actor, UUID id, int version, String opinion, List<ReturnMark> marks) {
    Sitting sitting = desk.open(actor, id, version);
    check(opinion, marks).orThrow();
    Instant deadline = deadline(clock.instant(), sitting.plan().correctionDays());
    List<String> reasons = marks.stream().map(m -> m.reason().name()).distinct().toList();
    UUID record =
        desk.decide(
            actor,
            sitting,
            ApplicationMove.RETURN,
            Decision.RETURN,
            Opinion.of(opinion),
            reasons,
            deadline);
    audits.addReturn(
        id,
        new ApplicationReturn(
            record, sitting.application().round(), opinion.strip(), deadline, marks));
  }

  private static Problems check(String opinion, List<ReturnMark> marks) {
    var problems = Opinion.of(opinion).check(false, false);
    problems.check(marks.isEmpty(), "marks", "请至少标记一处需要修改的内容，一次说清所有问题");
    for (ReturnMark mark : marks) {
      String field = "mark." + (mark.entryId() == null ? mark.section() : mark.entryId());
      problems
          .check(mark.problem().isBlank(), field, "请写明需要修改的内容")
          .check(mark.problem().length() > PROBLEM_MAX, field, "每处说明最多 " + PROBLEM_MAX + " 字");
    }
    return problems;
  }

  /** The end of the last of so many working days, counted from tomorrow. */
  private Instant deadline(Instant now, int workingDays) {
    LocalDate today = ProvinceTime.day(now);
    LocalDate last = calendar.days().lastOf(today.plusDays(1), workingDays);
    return last.plusDays(1).atStartOfDay(ProvinceTime.ZONE).toInstant().minusSeconds(1);
  }
}
