package cn.zhicheng.plan;

import cn.zhicheng.organisation.UnitNature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks for, beside its dates.
 *
 * @param correctionDays working days a person has to answer a return
 * @param stepDays working days a level should take
 * @param stepDaysOf working days of the levels that differ
 * @param achievementCutoff last day an achievement may date from; null: no limit
 * @param demands library categories with how many entries of each
 * @param representativeMin representative works at least
 * @param representativeMax representative works at most; 0: none are asked for
 * @param regions codes of the regions it serves, with all below them; empty: the plan's own region
 * @param natures kinds of unit it serves; empty: all
 * @param postRule what happens when an institution's posts are used up
 * @param graceMinutes within which a submission begun in time may be finished
 * @param chain code of a chain template that takes the place of the rules'; null: none
 * @param documents attachments everybody may read
 * @param rules eligibility, in the order shown
 */
public record PlanTerms(
    int correctionDays,
    int stepDays,
    Map<StepCode, Integer> stepDaysOf,
    @Nullable LocalDate achievementCutoff,
    List<CategoryDemand> demands,
    int representativeMin,
    int representativeMax,
    List<String> regions,
    List<UnitNature> natures,
    PostRule postRule,
    int graceMinutes,
    @Nullable String chain,
    List<UUID> documents,
    List<EligibilityRule> rules) {

  static final int DAYS = 10;
  static final int GRACE = 30;

  /** Fills what an older document does not say. */
  public PlanTerms {
    correctionDays = correctionDays > 0 ? correctionDays : DAYS;
    stepDays = stepDays > 0 ? stepDays : DAYS;
    stepDaysOf = filled(stepDaysOf, Map.of());
    demands = filled(demands, List.of());
    regions = filled(regions, List.of());
    natures = filled(natures, List.of());
    postRule = filled(postRule, PostRule.WARN);
    documents = filled(documents, List.of());
    rules = filled(rules, List.of());
  }

  /** The usual days, no rules; each category at least once. */
  public static PlanTerms plain(int correctionDays, int stepDays, List<String> categories) {
    return new PlanTerms(
        correctionDays,
        stepDays,
        Map.of(),
        null,
        categories.stream().map(CategoryDemand::of).toList(),
        0,
        0,
        List.of(),
        List.of(),
        PostRule.WARN,
        GRACE,
        null,
        List.of(),
        List.of());
  }

  private static <T> T filled(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }
}
