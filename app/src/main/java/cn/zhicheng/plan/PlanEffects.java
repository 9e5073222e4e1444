package cn.zhicheng.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What calling a plan off would end, for the page that asks before. */
@Component
public class PlanEffects {
  private final List<PlanCancelled> others;

  PlanEffects(ObjectProvider<PlanCancelled> others) {
    this.others = others.orderedStream().toList();
  }

  /** How many files are under way, e.g. 「12 份」 or 「999+ 份」. */
  public String concerned(UUID plan) {
    int files = others.stream().mapToInt(other -> other.concerned(plan)).sum();
    return (files >= PlanCancelled.LIMIT ? "999+" : String.valueOf(files)) + " 份";
  }
}
