package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Problems;
import java.time.Instant;
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
  private final CorrectionTime time;

  ReturnApplication(AuditDesk desk, AuditStore audits, CorrectionTime time) {
    this.desk = desk;
    this.audits = audits;
    this.time = time;
  }

  /** The same without a checklist. */
  @Transactional
  public void giveBack(Actor actor, UUID id, int version, String opinion, List<ReturnMark> marks) {
    giveBack(actor, id, version, Opinion.of(opinion), marks);
  }

  /**
   * @param marks at least one, each saying what is wrong where
   * @throws cn.zhicheng.shared.InvalidException when opinion or marks are missing
   */
  @Transactional
  public void giveBack(Actor actor, UUID id, int version, Opinion said, List<ReturnMark> marks) {
    Sitting sitting = desk.open(actor, id, version);
    check(said, marks).orThrow();
    Instant deadline = time.end(sitting.plan().correctionDays());
    List<String> reasons = marks.stream().map(m -> m.reason().name()).distinct().toList();
    UUID record =
        desk.decide(
            actor,
            sitting,
            ApplicationMove.RETURN,
            Decision.RETURN,
            new Opinion(said.text(), List.of(), null, "", null, said.checks()),
            reasons,
            deadline);
    audits.addReturn(
        id,
        new ApplicationReturn(
            record,
            sitting.application().round(),
            said.text().strip(),
            deadline,
            marks.stream().map(ReturnMark::weighed).toList()));
  }

  /** Everything wrong with what is about to be returned. */
  static Problems check(Opinion said, List<ReturnMark> marks) {
    var problems = said.check(false, false);
    problems.check(marks.isEmpty(), "marks", "请至少标记一处需要修改的内容，一次说清所有问题");
    for (ReturnMark mark : marks) {
      String field = "mark." + mark.place();
      problems
          .check(mark.problem().isBlank(), field, "请写明需要修改的内容")
          .check(mark.problem().length() > PROBLEM_MAX, field, "每处说明最多 " + PROBLEM_MAX + " 字");
    }
    return problems;
  }
}
