package cn.zhicheng.plan;

import cn.zhicheng.shared.Problems;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 审核时限, all in working days. */
@Component
class StepsForm implements SectionForm {
  private static final int MOST = 60;

  @Override
  public PlanSection section() {
    return PlanSection.STEPS;
  }

  @Override
  public TypedPlan fill(PlanFile file) {
    PlanTerms terms = file.plan().terms();
    var values = new HashMap<String, String>();
    values.put("correctionDays", String.valueOf(terms.correctionDays()));
    values.put("stepDays", String.valueOf(terms.stepDays()));
    terms.stepDaysOf().forEach((level, days) -> values.put("days." + level, days.toString()));
    return TypedPlan.of(values);
  }

  @Override
  public PlanFile read(TypedPlan typed, PlanFile before, Problems problems) {
    var in = new PlanReading(typed, problems);
    int correction = in.required("correctionDays", "退回修改期限", 1, MOST);
    int step = in.required("stepDays", "每级审核时限", 1, MOST);
    var ofLevel = new EnumMap<StepCode, Integer>(StepCode.class);
    for (StepCode level : StepCode.values()) {
      int days = in.number("days." + level, level.label() + "时限", 1, MOST, 0);
      if (days > 0 && days != step) {
        ofLevel.put(level, days);
      }
    }
    return before.with(
        PlanChanges.terms(
            before.plan(),
            TermsWith.days(before.plan().terms(), correction, step, Map.copyOf(ofLevel))));
  }
}
