package cn.zhicheng.application.eligibility;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.rules.Facts;
import cn.zhicheng.plan.rules.Judgement;
import cn.zhicheng.plan.rules.RuleBook;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Judges one person by a plan's rules, before they apply and while they fill. */
@Component
public class Eligibility {
  private final KnownStore store;
  private final RuleBook rules;
  private final Clock clock;

  Eligibility(KnownStore store, RuleBook rules, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
  }

  /** By application type in the plan's order, from the approved library; one statement. */
  public Map<String, List<Judgement>> before(UUID person, Plan plan) {
    LocalDate today = ProvinceTime.today(clock);
    Known known = store.of(person, today);
    Facts facts = FactsOfPerson.of(known, known.entries(), plan, today, false);
    var judged = new LinkedHashMap<String, List<Judgement>>();
    for (String type : plan.applicationTypes()) {
      judged.put(type, rules.judge(plan.terms().rules(), type, facts));
    }
    return judged;
  }

  /**
   * With what the application has taken over, category by category, else with the library; one
   * statement, none for a plan without rules.
   */
  public List<Judgement> within(UUID person, Plan plan, String type, List<Approved> taken) {
    if (plan.terms().rules().isEmpty()) {
      return List.of();
    }
    LocalDate today = ProvinceTime.today(clock);
    Known known = store.of(person, today);
    Set<String> categories = taken.stream().map(Approved::category).collect(Collectors.toSet());
    List<Approved> entries =
        Stream.concat(
                taken.stream(),
                known.entries().stream().filter(e -> !categories.contains(e.category())))
            .toList();
    Facts facts = FactsOfPerson.of(known, entries, plan, today, true);
    return rules.judge(plan.terms().rules(), type, facts);
  }
}
