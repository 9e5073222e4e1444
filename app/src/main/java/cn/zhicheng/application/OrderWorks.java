package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.PlanTerms;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「代表作」: chooses the representative works among all copies and puts them in order. */
@Component
public class OrderWorks {
  private final Holdings holdings;
  private final Plans plans;

  OrderWorks(Holdings holdings, Plans plans) {
    this.holdings = holdings;
    this.plans = plans;
  }

  /**
   * Fewer than the plan's minimum may stand until 「提交」; more than its maximum never.
   *
   * @param places entry to place, from 1; entries without one are no representative works
   * @return how many were chosen
   * @throws cn.zhicheng.shared.InvalidException for two works at one place, or too many, by entry
   */
  @Transactional
  public int order(Actor actor, UUID id, int version, Map<UUID, Integer> places) {
    Holdings.Open open = holdings.open(actor, id, version);
    PlanTerms terms = plans.whatever(open.application().planId()).terms();
    List<Item> chosen =
        open.copies().items().stream().filter(i -> places.containsKey(i.entryId())).toList();
    check(terms, chosen, places).orThrow();
    List<UUID> inOrder =
        chosen.stream()
            .map(Item::entryId)
            .sorted(java.util.Comparator.comparing(places::get))
            .toList();
    holdings.keep(open, open.copies().works(inOrder));
    return inOrder.size();
  }

  private static Problems check(PlanTerms terms, List<Item> chosen, Map<UUID, Integer> places) {
    var problems = new Problems();
    var titles = new HashMap<Integer, String>();
    for (Item item : chosen) {
      int place = places.getOrDefault(item.entryId(), 0);
      String other = titles.putIfAbsent(place, item.title());
      problems.check(
          other != null,
          item.entryId().toString(),
          "第 %d 项已选给「%s」，请另选一个顺序".formatted(place, other));
    }
    if (chosen.size() > terms.representativeMax()) {
      problems.add(
          chosen.getLast().entryId().toString(),
          terms.representativeMax() == 0
              ? "本计划不要求代表作"
              : "本计划的代表作最多 %d 项，您选了 %d 项".formatted(terms.representativeMax(), chosen.size()));
    }
    return problems;
  }
}
