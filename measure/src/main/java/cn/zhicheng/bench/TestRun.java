package cn.zhicheng.bench;

import java.io.PrintWriter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs test classes of the product in a process of their own; says how many failed by its status.
 */
public final class TestRun {
  private TestRun() {}

  public static void main(String[] classes) {
    var request = LauncherDiscoveryRequestBuilder.request();
    for (String name : classes) {
      request.selectors(DiscoverySelectors.selectClass(name));
    }
    var summary = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request.build(), summary);
    summary.getSummary().printFailuresTo(new PrintWriter(System.out, true), 5);
    long run = summary.getSummary().getTestsStartedCount();
    System.out.println("TESTS " + run);
    System.exit(run == 0 ? 99 : (int) Math.min(98, summary.getSummary().getTotalFailureCount()));
  }
}
