package cn.zhicheng.application.board;

import java.util.Map;
import java.util.TreeMap;

/** How often each number of days occurred. */
final class Histogram {
  private final TreeMap<Integer, Integer> counts = new TreeMap<>();

  void add(int days, int times) {
    counts.merge(days, times, Integer::sum);
  }

  /** The fewest days within which half of all were done; 0 for none. */
  int median() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int seen = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      seen += entry.getValue();
      if (2 * seen >= all) {
        return entry.getKey();
      }
    }
    return 0;
  }
}
