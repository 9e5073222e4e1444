package cn.zhicheng.application;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.ShelfEntry;
import cn.zhicheng.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the application before come into the new one: those still approved, within the
 * cut-off and the plan's maximum, as the library says them now.
 */
final class CarriedItems {
  private final Candidates candidates;
  private final Plan plan;
  private final Copies held;

  CarriedItems(Candidates candidates, Plan plan, Copies held) {
    this.candidates = candidates;
    this.plan = plan;
    this.held = held;
  }

  /**
   * @param lines to which is added what becomes of each entry
   */
  List<Item> among(
      List<Item> before, List<ShelfEntry> shelf, CategoryCatalogue catalogue, List<Carried> lines) {
    var used = before.stream().map(Item::entryId).toList();
    Map<UUID, Candidate> judged = new HashMap<>();
    candidates
        .of(shelf.stream().filter(entry -> used.contains(entry.content().id())).toList())
        .forEach(candidate -> judged.put(candidate.entry().id(), candidate));
    int room = plan.terms().representativeMax() - held.works().size();
    List<Item> works = Copies.worksOf(before).stream().limit(Math.max(room, 0)).toList();
    var coming = new ArrayList<Item>();
    for (Item item : before) {
      Candidate candidate = judged.get(item.entryId());
      boolean served = catalogue.category(item.category()).serves(plan.seriesNo());
      String refusal = served ? refusal(candidate) : "本计划的职称系列不使用这一类业绩";
      if (refusal.isEmpty() && candidate != null) {
        int place = works.indexOf(item) < 0 ? 0 : held.works().size() + works.indexOf(item) + 1;
        coming.add(Item.copy(candidate.entry(), place));
        lines.add(new Carried(item.title(), true, news(item, candidate)));
      } else {
        lines.add(new Carried(item.title(), false, refusal));
      }
    }
    return coming;
  }

  private static String news(Item item, Candidate candidate) {
    return candidate.entry().revision() == item.revision() ? "内容没有变化" : "内容有更新：采用业绩库的最新内容";
  }

  /** Why it stays behind; empty when it comes. */
  private static String refusal(@Nullable Candidate candidate) {
    if (candidate == null) {
      return "业绩库中已删除";
    }
    return switch (candidate.kind()) {
      case SUGGESTED, POSSIBLE -> "";
      case TAKEN -> "本次申报已导入";
      case LATE, FULL, WAITING -> candidate.why();
    };
  }
}
