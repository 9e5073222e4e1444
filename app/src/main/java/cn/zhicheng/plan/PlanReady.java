package cn.zhicheng.plan;

import cn.zhicheng.shared.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a plan may be handed in and approved, by all beans of {@link PlanReadiness}. */
@Component
public class PlanReady {
  private final List<PlanReadiness> asked;

  PlanReady(List<PlanReadiness> asked) {
    this.asked = List.copyOf(asked);
  }

  /** The first thing to mend; allowed when there is none. */
  public Verdict mayGo(Plan plan) {
    Verdict verdict = Verdict.ALLOWED;
    for (PlanReadiness each : asked) {
      verdict = verdict.and(() -> each.mayGo(plan));
    }
    return verdict;
  }
}
