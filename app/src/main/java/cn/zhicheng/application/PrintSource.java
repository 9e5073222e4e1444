package cn.zhicheng.application;

import cn.zhicheng.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * All a printed form needs to know of an application.
 *
 * @param audits decisions of the current round, oldest first
 */
public record PrintSource(
    Application application,
    Plan plan,
    List<Item> items,
    List<Step> route,
    List<AuditRecord> audits) {
  /** What a level decided in the current round, if it did. */
  public Optional<AuditRecord> decisionAt(Step step) {
    return audits.stream().filter(audit -> audit.seq() == step.seq()).findFirst();
  }
}
