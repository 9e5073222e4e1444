package cn.zhicheng.bench;

import java.util.ArrayList;
import java.util.List;

/** What one thing done again and again cost each time; milliseconds, where it is timed here. */
final class Times {
  /** Something measured; it may fail, and with it the part. */
  interface Act {
    void run() throws Exception;
  }

  private final List<Double> all = new ArrayList<>();

  void add(double cost) {
    all.add(cost);
  }

  void take(Act act) throws Exception {
    all.add(of(act));
  }

  static double of(Act act) throws Exception {
    long start = System.nanoTime();
    act.run();
    return (System.nanoTime() - start) / 1e6;
  }

  double median() {
    return at(50);
  }

  double p99() {
    return at(99);
  }

  private double at(int percent) {
    return all.stream().sorted().toList().get(Math.min(all.size() - 1, all.size() * percent / 100));
  }
}
