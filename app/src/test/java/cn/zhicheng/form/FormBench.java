package cn.zhicheng.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Measures printing on one render thread: forms a CPU second, heap over many forms, and what a
 * plain page suffers while the pool is full. No part of the ordinary run; to run it with a bounded
 * heap:
 *
 * <pre>mvn -q -pl app -am test -Dtest=FormBench -DargLine=-Xmx512m
 *   -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.excludedGroups=</pre>
 */
@Tag("bench")
@ProductTest
class FormBench {
  private static final int FORMS = Integer.getInteger("forms", 200);
  private static final int WARM = Integer.getInteger("warm", 60);
  private static final int VIEWS = Integer.getInteger("views", 400);
  private static final int TURNS = 3;
  private static final int CROWD = 40;

  @Autowired ReviewFormPdf pdf;
  @Autowired Cast cast;
  @Autowired Pages pages;

  @Test
  void formsPerSecond() throws Exception {
    measure("six pages", LengthyForms.six(), WARM, FORMS);
    measure("richest", LengthyForms.richest(), WARM / 6, FORMS / 5);
  }

  private void measure(String name, ReviewForm form, int warm, int forms) throws Exception {
    int bytes = 0;
    for (int i = 0; i < warm; i++) {
      bytes = pdf.render(form).length;
    }
    int sheets;
    try (var document = Loader.loadPDF(pdf.render(form))) {
      sheets = document.getNumberOfPages();
      say("%s: %d pages, %,d bytes", name, sheets, bytes);
    }
    long first = 0;
    long highest = 0;
    long cpu = cpu();
    long start = System.nanoTime();
    for (int i = 1; i <= forms; i++) {
      pdf.render(form);
      if (i % Math.max(1, forms / 4) == 0) {
        long used = afterCollection();
        first = first == 0 ? used : first;
        highest = Math.max(highest, used);
        say("%s: after %d forms %,d MB live", name, i, used >> 20);
      }
    }
    double seconds = (cpu() - cpu) / 1e9;
    double wall = (System.nanoTime() - start) / 1e9;
    say("%s: %.2f forms per CPU second, %.2f per second", name, forms / seconds, forms / wall);
    say("%s: peak heap %,d MB of %,d MB", name, peak() >> 20, max() >> 20);
    String which = "review form of " + sheets + " pages";
    // Four forms of six pages a second is what is asked for.
    row(which + ": pages a CPU second", "/s", sheets * forms / seconds, Double.NaN, ">=", 24);
    row(which + ": live heap, most and first", "MB", highest >> 20, first >> 20, "<=", 1.2);
    assertThat(highest).isPositive();
  }

  @Test
  void aPageBesideAFullPool() throws Exception {
    Cast.Story story = cast.story();
    for (int i = 0; i < WARM; i++) {
      pdf.render(LengthyForms.six());
    }
    views(story);
    var calm = new double[TURNS];
    var busy = new double[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      calm[turn] = p99("alone", views(story));
      busy[turn] = besidePrints(story);
    }
    Arrays.sort(calm);
    Arrays.sort(busy);
    double alone = calm[TURNS / 2];
    double beside = busy[TURNS / 2];
    row("p99 of a page beside a full printing pool", "ms", beside, alone, "<=", 2);
  }

  private double besidePrints(Cast.Story story) throws InterruptedException {
    var stop = new AtomicBoolean();
    var printed = new AtomicInteger();
    var done = new CountDownLatch(CROWD);
    ReviewForm form = LengthyForms.six();
    for (int i = 0; i < CROWD; i++) {
      Thread.ofPlatform()
          .start(() -> {
            try {
              while (!stop.get()) {
                pdf.render(form);
                printed.incrementAndGet();
              }
            } finally {
              done.countDown();
            }
          });
    }
    double[] busy = views(story);
    stop.set(true);
    done.await();
    assertThat(printed).hasPositiveValue();
    return p99("beside " + printed.get() + " prints", busy);
  }

  private static double p99(String name, double[] times) {
    say("page %s: median %.1f ms, p99 %.1f ms", name, at(times, 0.5), at(times, 0.99));
    return at(times, 0.99);
  }

  private double[] views(Cast.Story story) {
    var times = new double[VIEWS];
    for (int i = 0; i < VIEWS; i++) {
      long start = System.nanoTime();
      pages.get(story.applicant(), "/applications");
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times;
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))];
  }

  private static long cpu() {
    var os =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return os.getProcessCpuTime();
  }

  private static long afterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(java.lang.management.MemoryUsage::getUsed)
        .sum();
  }

  private static long max() {
    return Runtime.getRuntime().maxMemory();
  }

  private static void say(String format, Object... values) {
    System.out.println("BENCH " + String.format(Locale.ROOT, format, values));
  }

  /** As {@code ./bench} reads it; NaN where the figure stands for itself. */
  private static void row(
      String name, String unit, double figure, double base, String sign, double limit) {
    System.out.printf(
        Locale.ROOT,
        "ROW\t6\t%s\t%s\t%.1f\t%s\t%s\t%s%n",
        name,
        unit,
        figure,
        Double.isNaN(base) ? "-" : String.valueOf(base),
        sign,
        limit);
  }
}
