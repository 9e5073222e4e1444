package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryState;
import java.util.Map;

/** How many entries stand in which state. */
public record StateCounts(Map<EntryState, Integer> counts) {
  public static final StateCounts NONE = new StateCounts(Map.of());

  public int of(EntryState state) {
    return counts.getOrDefault(state, 0);
  }

  /** All that are not in the bin. */
  public int live() {
    return counts.entrySet().stream()
        .filter(count -> count.getKey() != EntryState.DELETED)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
