package cn.zhicheng.application;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.ShelfEntry;
import cn.zhicheng.plan.CategoryDemand;
import cn.zhicheng.plan.PlanTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Judges each entry of a library for one application: what the plan demands, what is new since the
 * last application and what the cut-off allows is suggested, the newest first while there is room.
 */
final class Candidates {
  private final CategoryCatalogue catalogue;
  private final PlanTerms terms;
  private final Copies copies;
  private final Optional<Set<UUID>> usedLast;
  private final Map<String, Integer> held = new HashMap<>();

  /**
   * @param usedLast entries the last application held; empty when this is the first
   */
  Candidates(
      CategoryCatalogue catalogue,
      PlanTerms terms,
      List<Item> items,
      Optional<Set<UUID>> usedLast) {
    this.catalogue = catalogue;
    this.terms = terms;
    this.copies = new Copies(items);
    this.usedLast = usedLast;
    items.forEach(item -> held.merge(item.category(), 1, Integer::sum));
  }

  /**
   * By category, the oldest first; what was already taken over and is not there any more is not.
   */
  List<Candidate> of(List<ShelfEntry> shelf) {
    var found = new ArrayList<Candidate>();
    shelf.stream()
        .sorted(Comparator.comparing((ShelfEntry e) -> e.content().id().toString()).reversed())
        .forEach(entry -> found.add(judge(entry)));
    found.sort(
        Comparator.comparing((Candidate c) -> c.entry().category())
            .thenComparing(c -> c.entry().id().toString()));
    return List.copyOf(found);
  }

  private Candidate judge(ShelfEntry shelved) {
    ApprovedEntry entry = shelved.content();
    if (copies.holds(entry.id())) {
      return new Candidate(entry, Candidate.Kind.TAKEN, List.of());
    }
    if (!shelved.usable()) {
      return new Candidate(entry, Candidate.Kind.WAITING, List.of(waiting(shelved.state())));
    }
    var last = DemandTerms.until(terms, entry.category()).orElse(null);
    var category = catalogue.category(entry.category(), entry.categoryVersion());
    if (last != null && ItemDates.begunAfter(category, entry.payload(), last)) {
      return new Candidate(entry, Candidate.Kind.LATE, List.of("晚于本计划的业绩截止日期 " + last));
    }
    return fitting(entry);
  }

  private Candidate fitting(ApprovedEntry entry) {
    Optional<CategoryDemand> demand = DemandTerms.of(terms, entry.category());
    int max = demand.map(CategoryDemand::max).orElse(0);
    if (max > 0 && held.getOrDefault(entry.category(), 0) >= max) {
      return new Candidate(entry, Candidate.Kind.FULL, List.of("本计划的这一类业绩最多 " + max + " 条，名额已满"));
    }
    var reasons = new ArrayList<String>();
    if (demand.isPresent()) {
      reasons.add("本计划要求");
    }
    if (usedLast.isEmpty()) {
      reasons.add("尚未用于申报");
    } else if (!usedLast.get().contains(entry.id())) {
      reasons.add("上次申报后新增");
    }
    if (reasons.isEmpty()) {
      return new Candidate(entry, Candidate.Kind.POSSIBLE, List.of());
    }
    held.merge(entry.category(), 1, Integer::sum);
    return new Candidate(entry, Candidate.Kind.SUGGESTED, List.copyOf(reasons));
  }

  private static String waiting(EntryState state) {
    return switch (state) {
      case DRAFT -> "还是草稿，请先在业绩库提交单位审核";
      case SUBMITTED -> "正在等待单位审核，通过后才能导入";
      case RETURNED -> "单位已退回，请在业绩库修改后重新提交审核";
      default -> "「" + state.label() + "」，不能用于申报";
    };
  }
}
