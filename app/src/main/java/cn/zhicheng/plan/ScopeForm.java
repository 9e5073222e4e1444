package cn.zhicheng.plan;

import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 申报范围: regions below the organiser's own, and kinds of unit. */
@Component
class ScopeForm implements SectionForm {
  private static final String ALL = "ALL";
  private static final String SOME = "SOME";
  private final Regions regions;

  ScopeForm(Regions regions) {
    this.regions = regions;
  }

  @Override
  public PlanSection section() {
    return PlanSection.SCOPE;
  }

  @Override
  public TypedPlan fill(PlanFile file) {
    PlanTerms terms = file.plan().terms();
    return new TypedPlan(
        Map.of(
            "reach", List.of(terms.regions().isEmpty() ? ALL : SOME),
            "regions", terms.regions(),
            "kinds", List.of(terms.natures().isEmpty() ? ALL : SOME),
            "natures", terms.natures().stream().map(UnitNature::name).toList()));
  }

  @Override
  public PlanFile read(TypedPlan typed, PlanFile before, Problems problems) {
    String home = before.plan().scopeRegion();
    var in = new PlanReading(typed, problems);
    boolean some = some(typed, "reach", "请选择面向哪些地区。", problems);
    boolean kinds = some(typed, "kinds", "请选择面向哪些单位。", problems);
    Set<String> chosen =
        some
            ? in.ticked(
                "regions", "地区", code -> !code.equals(home) && regions.within(code, home), true)
            : Set.of();
    Set<String> natures = kinds ? in.ticked("natures", "单位性质", ScopeForm::known, true) : Set.of();
    List<UnitNature> inOrder =
        Arrays.stream(UnitNature.values()).filter(n -> natures.contains(n.name())).toList();
    return before.with(
        PlanChanges.terms(
            before.plan(), TermsWith.scope(before.plan().terms(), List.copyOf(chosen), inOrder)));
  }

  private static boolean some(TypedPlan typed, String name, String ask, Problems problems) {
    String answer = typed.one(name);
    problems.check(!answer.equals(ALL) && !answer.equals(SOME), name, ask);
    return answer.equals(SOME);
  }

  private static boolean known(String name) {
    return Arrays.stream(UnitNature.values()).anyMatch(n -> n.name().equals(name));
  }
}
