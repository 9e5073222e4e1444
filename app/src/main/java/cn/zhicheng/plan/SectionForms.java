package cn.zhicheng.plan;

import cn.zhicheng.shared.Problems;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The forms of all sections. */
@Component
public class SectionForms {
  private final Map<PlanSection, SectionForm> forms;

  SectionForms(List<SectionForm> forms) {
    this.forms =
        forms.stream().collect(Collectors.toMap(SectionForm::section, Function.identity()));
  }

  /** What stands in the plan, as the section's form shows it. */
  public TypedPlan fill(PlanSection section, PlanFile file) {
    return form(section).fill(file);
  }

  /**
   * The plan with what was typed.
   *
   * @throws cn.zhicheng.shared.InvalidException with every problem
   */
  PlanFile read(PlanSection section, TypedPlan typed, PlanFile before) {
    var problems = new Problems();
    PlanFile after = form(section).read(typed, before, problems);
    problems.orThrow();
    return after;
  }

  private SectionForm form(PlanSection section) {
    SectionForm form = forms.get(section);
    if (form == null) {
      throw new IllegalStateException("No form for " + section);
    }
    return form;
  }
}
