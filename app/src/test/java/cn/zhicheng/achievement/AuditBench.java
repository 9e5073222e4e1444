package cn.zhicheng.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.entry.AuditFilter;
import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.achievement.entry.AuditQueue;
import cn.zhicheng.achievement.entry.BatchAuditEntries;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures the unit's audit among many entries: batches of a thousand scattered ones against
 * hand-written SQL and against a loop over rows, in turn; and lists and name search of an office of
 * a hundred thousand. No part of the ordinary run; to run it:
 *
 * <pre>mvn -q -pl app -am test -Dtest=AuditBench -Dentries=1000000
 *   -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.excludedGroups=</pre>
 */
@Tag("bench")
@ProductTest
class AuditBench {
  private static final int ENTRIES = Integer.getInteger("entries", 1_000_000);
  private static final int OFFICE = Math.min(100_000, ENTRIES / 4);
  private static final int TURNS = 9;

  @Autowired LibraryCast cast;
  @Autowired BenchWorld world;
  @Autowired BenchRivals rivals;
  @Autowired BatchAuditEntries batch;
  @Autowired AuditQueue queue;
  @Autowired TransactionTemplate transaction;
  @Autowired DSLContext db;

  @Test
  void measure() {
    Actor crowd = cast.unit("测量用的大单位");
    Actor office = cast.unit("十万条的单位");
    say("entries %,d, office %,d", ENTRIES, OFFICE);
    List<UUID> staff = world.people(office, OFFICE / 20);
    List<UUID> others = world.people(crowd, 2000);
    world.entries(crowd.organisation(), others, ENTRIES - OFFICE);
    world.entries(office.organisation(), staff, OFFICE);
    world.entries(crowd.organisation(), staff.subList(0, staff.size() / 10), OFFICE / 50);
    world.settle();
    batches(crowd);
    world.settle();
    lists(office);
    search(office);
  }

  private void batches(Actor unit) {
    List<List<Pick>> lots = world.lots(unit.organisation(), 3 * TURNS + 3, 1000);
    var product = new ArrayList<Double>();
    var setBased = new ArrayList<Double>();
    var loop = new ArrayList<Double>();
    for (int turn = 0; turn <= TURNS; turn++) {
      int lot = 3 * turn;
      double one = ms(() -> batch.audit(unit, lots.get(lot), EntryMove.APPROVE, "同意"));
      double two = ms(() -> inOne(() -> rivals.setBased(unit, lots.get(lot + 1))));
      double three = ms(() -> inOne(() -> rivals.rowByRow(unit, lots.get(lot + 2))));
      if (turn > 0) {
        product.add(one);
        setBased.add(two);
        loop.add(three);
      }
    }
    say(
        "batch of 1000: product %.1f ms, set-based SQL %.1f ms, row loop %.1f ms",
        median(product), median(setBased), median(loop));
    say(
        "product / set-based %.2f, loop / product %.2f",
        median(product) / median(setBased), median(loop) / median(product));
    assertThat(median(loop)).isGreaterThan(median(product));
  }

  private void inOne(Runnable work) {
    transaction.executeWithoutResult(t -> work.run());
  }

  private void lists(Actor office) {
    UUID unit = office.organisation();
    for (Tab tab : Tab.values()) {
      var filter = AuditFilter.of(tab);
      UUID far = world.key(unit, OFFICE / 2);
      say(
          "%s: page 1 %.2f ms, page %d %.2f ms (medians of 50)",
          tab,
          median(times(50, () -> queue.page(unit, filter, null))),
          OFFICE / 40,
          median(times(50, () -> queue.page(unit, filter, far))));
    }
    UUID far = world.key(unit, OFFICE / 2);
    var filter = AuditFilter.of(Tab.WAITING);
    say("place and neighbours %.2f ms", median(times(50, () -> queue.around(unit, filter, far))));
    say("counters %.2f ms", median(times(50, () -> queue.counts(unit, filter))));
  }

  private void search(Actor office) {
    UUID unit = office.organisation();
    for (String typed : List.of("王", "小", "王小明", "w", "wxm", "赵", "无此人")) {
      for (Tab tab : List.of(Tab.WAITING, Tab.ALL)) {
        var filter = new AuditFilter(tab, "", typed, "", null, null, false, false);
        List<Double> times = times(50, () -> queue.page(unit, filter, null));
        say("person %s, %s: median %.2f ms, p99 %.2f ms", typed, tab, median(times), p99(times));
      }
    }
    for (String title : List.of("业绩 7", "没有这样的名称")) {
      var filter = new AuditFilter(Tab.WAITING, "", "", title, null, null, false, false);
      List<Double> times = times(50, () -> queue.page(unit, filter, null));
      say("title %s: median %.2f ms, p99 %.2f ms", title, median(times), p99(times));
    }
    say("%s", world.plan(unit));
  }

  private static List<Double> times(int count, Runnable work) {
    work.run();
    var times = new ArrayList<Double>();
    for (int i = 0; i < count; i++) {
      times.add(ms(work));
    }
    return times;
  }

  private static double ms(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static double p99(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() * 99 / 100);
  }

  private static void say(String format, Object... values) {
    System.out.println("BENCH " + String.format(Locale.ROOT, format, values));
  }
}
