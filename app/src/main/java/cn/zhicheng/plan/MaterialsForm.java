package cn.zhicheng.plan;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 材料要求: how many entries of which category, representative works, posts. */
@Component
class MaterialsForm implements SectionForm {
  private static final int MOST = 99;
  private static final int WORKS = 20;
  private final CategoryCatalogue catalogue;
  private final Clock clock;

  MaterialsForm(CategoryCatalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public PlanSection section() {
    return PlanSection.MATERIALS;
  }

  @Override
  public TypedPlan fill(PlanFile file) {
    PlanTerms terms = file.plan().terms();
    var values = new HashMap<String, String>();
    for (CategoryDemand demand : terms.demands()) {
      values.put("min." + demand.category(), orNone(demand.min()));
      values.put("max." + demand.category(), orNone(demand.max()));
      values.put("until." + demand.category(), orNone(demand.until()));
    }
    values.put("worksMin", String.valueOf(terms.representativeMin()));
    values.put("worksMax", String.valueOf(terms.representativeMax()));
    values.put("cutoff", orNone(terms.achievementCutoff()));
    values.put("posts", terms.postRule().name());
    return TypedPlan.of(values);
  }

  private static String orNone(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String orNone(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }

  @Override
  public PlanFile read(TypedPlan typed, PlanFile before, Problems problems) {
    LocalDate today = ProvinceTime.today(clock);
    var in = new PlanReading(typed, problems);
    var demands = new ArrayList<CategoryDemand>();
    for (Category category : catalogue.all()) {
      CategoryDemand demand = demand(in, category, today, problems);
      if (demand.min() > 0 || demand.max() > 0 || demand.until() != null) {
        demands.add(demand);
      }
    }
    int worksMin = in.number("worksMin", "代表作至少", 0, WORKS, 0);
    int worksMax = in.number("worksMax", "代表作至多", 0, WORKS, 0);
    problems.check(worksMax < worksMin, "worksMax", "代表作至多件数不能少于至少件数。");
    LocalDate cutoff = in.day("cutoff", "业绩截止日", false, today);
    PlanTerms terms =
        TermsWith.materials(
            before.plan().terms(),
            cutoff,
            List.copyOf(demands),
            worksMin,
            worksMax,
            posts(typed.one("posts"), problems));
    return before.with(PlanChanges.terms(before.plan(), terms));
  }

  private static CategoryDemand demand(
      PlanReading in, Category category, LocalDate today, Problems problems) {
    String code = category.code();
    int min = in.number("min." + code, category.name() + "至少", 0, MOST, 0);
    int max = in.number("max." + code, category.name() + "至多", 0, MOST, 0);
    problems.check(max > 0 && max < min, "max." + code, category.name() + "的至多条数不能少于至少条数。");
    LocalDate until = in.day("until." + code, category.name() + "的截止日", false, today);
    return new CategoryDemand(code, min, max, until);
  }

  private static PostRule posts(String typed, Problems problems) {
    var rule = Arrays.stream(PostRule.values()).filter(r -> r.name().equals(typed)).findFirst();
    problems.check(rule.isEmpty(), "posts", "请选择超过核准岗位数时怎样处理。");
    return rule.orElse(PostRule.WARN);
  }
}
