package cn.zhicheng.bench;

import cn.zhicheng.achievement.entry.AuditFilter;
import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.application.AuditListFilter;
import cn.zhicheng.application.AuditTab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goal 3: what pages read costs the same among few rows and among many. The two databases are asked
 * in turn; each ratio is one of medians.
 */
final class Flatness {
  private static final int TURNS = 80;
  private static final double MOST = 1.3;
  private static final double SEARCH_MS = 50;

  /** What a page asks for. */
  private interface Read {
    void of(Place place);
  }

  private final Map<String, Read> reads = new LinkedHashMap<>();

  Flatness() {
    reads.put("task centre, hot office, page 1", p -> centre(p, p.hot, null));
    reads.put("task centre, hot office, page 500", p -> centre(p, p.hot, p.deepTask));
    reads.put("task centre, small office", p -> centre(p, p.small, null));
    reads.put("entries to audit, hot office, page 1", p -> entries(p, p.hot, null));
    reads.put("entries to audit, hot office, page 500", p -> entries(p, p.hot, p.deepEntry));
    reads.put("entries to audit, small office", p -> entries(p, p.small, null));
    reads.put("applications to audit, hot office, page 1", p -> applications(p, null));
    reads.put(
        "applications to audit, hot office, page 500", p -> applications(p, p.deepApplication));
  }

  void measure(Product few, Sizes fewSizes, Product many, Sizes manySizes, Report report)
      throws Exception {
    var small = new Place(few, fewSizes);
    var large = new Place(many, manySizes);
    for (var read : reads.entrySet()) {
      var there = new Times();
      var here = new Times();
      warm(read.getValue(), small, large);
      for (int turn = 0; turn < TURNS; turn++) {
        there.take(() -> read.getValue().of(small));
        here.take(() -> read.getValue().of(large));
      }
      String name =
          "%s: %,d against %,d".formatted(read.getKey(), manySizes.entries(), fewSizes.entries());
      report.add(Row.atMost("3", name, "ms", here.median(), there.median(), MOST));
    }
    search(large, manySizes, report);
    plans(many, large, report);
  }

  /** What the database reads for each of them, and for searches nobody answers. */
  private void plans(Product many, Place large, Report report) throws Exception {
    var plans = new PlansRead(many);
    for (var read : reads.entrySet()) {
      plans.measure(read.getKey(), () -> read.getValue().of(large), report);
    }
    for (String typed : List.of("王", "无此人", "00777", "3499")) {
      var filter = AuditListFilter.of(AuditTab.WAITING, typed);
      plans.measure(
          "applications searched for " + typed,
          () -> large.list.page(large.body, filter, null),
          report);
    }
  }

  private static void warm(Read read, Place... places) {
    for (int i = 0; i < 15; i++) {
      for (Place place : places) {
        read.of(place);
      }
    }
  }

  /** Names that many have, few have and nobody has; parts of numbers. */
  private static void search(Place place, Sizes sizes, Report report) throws Exception {
    var names = new Times();
    for (String typed : List.of("王", "小", "王小明", "w", "wxm", "赵", "无此人")) {
      for (Tab tab : List.of(Tab.WAITING, Tab.ALL)) {
        var filter = new AuditFilter(tab, "", typed, "", null, null, false, false);
        place.queue.page(place.hot, filter, null);
        for (int turn = 0; turn < 25; turn++) {
          names.take(() -> place.queue.page(place.hot, filter, null));
        }
      }
    }
    String office = " in an office of %,d entries, p99".formatted(sizes.hot() * 10);
    report.add(Row.bounded("3", "name search" + office, "ms", names.p99(), SEARCH_MS));
    var numbers = new Times();
    for (String typed : List.of("00777", "3499", "王", "没有")) {
      var filter = AuditListFilter.of(AuditTab.WAITING, typed);
      place.list.page(place.body, filter, null);
      for (int turn = 0; turn < 100; turn++) {
        numbers.take(() -> place.list.page(place.body, filter, null));
      }
    }
    String many = " among %,d applications, p99".formatted(sizes.applications());
    report.add(Row.bounded("3", "name and number search" + many, "ms", numbers.p99(), SEARCH_MS));
  }

  private static void centre(Place place, UUID office, @Nullable UUID after) {
    place.tasks.of(office, null, after);
    place.tasks.counts(office);
  }

  private static void entries(Place place, UUID office, @Nullable UUID after) {
    place.queue.page(office, AuditFilter.of(Tab.WAITING), after);
    place.queue.counts(office, AuditFilter.of(Tab.WAITING));
  }

  private static void applications(Place place, @Nullable UUID after) {
    place.list.page(place.body, AuditListFilter.of(AuditTab.WAITING), after);
  }
}
