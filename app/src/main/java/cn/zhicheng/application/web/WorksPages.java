package cn.zhicheng.application.web;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.application.DraftView;
import cn.zhicheng.application.Item;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.plan.PlanTerms;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Option;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills 「代表作」, and reads what was chosen there. */
@Component
class WorksPages {
  private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern PLACE = Pattern.compile("[1-9][0-9]{0,2}");
  private final CategoryCatalogue catalogue;

  WorksPages(CategoryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @param typed what was chosen and not kept; empty to show what is stored
   */
  WorksPage of(
      DraftView view, Map<String, String> typed, Problems problems, @Nullable String conflict) {
    PlanTerms terms = view.plan().terms();
    int chosen = (int) view.items().stream().filter(Item::representative).count();
    return new WorksPage(
        view.application(),
        terms.representativeMax() == 0
            ? "本计划不要求代表作。"
            : "本计划要求选 %d 至 %d 项代表作，任何一类已导入的业绩都可以，按重要程度排序。"
                .formatted(terms.representativeMin(), terms.representativeMax()),
        view.items().stream()
            .sorted(
                Comparator.comparingInt(
                    item -> item.representative() ? item.workNo() : Integer.MAX_VALUE))
            .map(item -> line(item, typed))
            .toList(),
        IntStream.rangeClosed(1, Math.max(terms.representativeMax(), chosen))
            .mapToObj(n -> Option.of(String.valueOf(n), "第 " + n + " 项"))
            .toList(),
        ApplyAccess.mayEdit(view.application()),
        problems,
        conflict);
  }

  private WorksPage.Line line(Item item, Map<String, String> typed) {
    String id = item.entryId().toString();
    String stored = item.representative() ? String.valueOf(item.workNo()) : "";
    return new WorksPage.Line(
        id,
        item.title(),
        catalogue.category(item.category()).name(),
        typed.isEmpty() ? stored : typed.getOrDefault(id, ""));
  }

  /** Entry to place; whatever else a request holds is no choice. */
  static Map<UUID, Integer> places(Map<String, String> typed) {
    var places = new HashMap<UUID, Integer>();
    typed.forEach((name, value) -> {
      if (ENTRY.matcher(name).matches() && PLACE.matcher(value).matches()) {
        places.put(UUID.fromString(name), Integer.valueOf(value));
      }
    });
    return places;
  }
}
