package cn.zhicheng.plan;

import cn.zhicheng.organisation.UnitNature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Terms with one section of them replaced. */
final class TermsWith {
  private TermsWith() {}

  static PlanTerms grace(PlanTerms t, int minutes) {
    return with(t, t.regions(), t.natures(), minutes, t.documents());
  }

  static PlanTerms scope(PlanTerms t, List<String> regions, List<UnitNature> natures) {
    return with(t, regions, natures, t.graceMinutes(), t.documents());
  }

  static PlanTerms documents(PlanTerms t, List<UUID> documents) {
    return with(t, t.regions(), t.natures(), t.graceMinutes(), documents);
  }

  static PlanTerms rules(PlanTerms t, List<EligibilityRule> rules) {
    return new PlanTerms(
        t.correctionDays(),
        t.stepDays(),
        t.stepDaysOf(),
        t.achievementCutoff(),
        t.demands(),
        t.representativeMin(),
        t.representativeMax(),
        t.regions(),
        t.natures(),
        t.postRule(),
        t.graceMinutes(),
        t.chain(),
        t.documents(),
        rules);
  }

  static PlanTerms days(PlanTerms t, int correction, int step, Map<StepCode, Integer> ofLevel) {
    return new PlanTerms(
        correction,
        step,
        ofLevel,
        t.achievementCutoff(),
        t.demands(),
        t.representativeMin(),
        t.representativeMax(),
        t.regions(),
        t.natures(),
        t.postRule(),
        t.graceMinutes(),
        t.chain(),
        t.documents(),
        t.rules());
  }

  static PlanTerms materials(
      PlanTerms t,
      @Nullable LocalDate cutoff,
      List<CategoryDemand> demands,
      int worksMin,
      int worksMax,
      PostRule posts) {
    return new PlanTerms(
        t.correctionDays(),
        t.stepDays(),
        t.stepDaysOf(),
        cutoff,
        demands,
        worksMin,
        worksMax,
        t.regions(),
        t.natures(),
        posts,
        t.graceMinutes(),
        t.chain(),
        t.documents(),
        t.rules());
  }

  private static PlanTerms with(
      PlanTerms t, List<String> regions, List<UnitNature> natures, int grace, List<UUID> files) {
    return new PlanTerms(
        t.correctionDays(),
        t.stepDays(),
        t.stepDaysOf(),
        t.achievementCutoff(),
        t.demands(),
        t.representativeMin(),
        t.representativeMax(),
        regions,
        natures,
        t.postRule(),
        grace,
        t.chain(),
        files,
        t.rules());
  }
}
