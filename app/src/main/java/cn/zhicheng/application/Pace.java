package cn.zhicheng.application;

import java.util.List;

/**
 * How fast a level really decides, from its latest decisions.
 *
 * @param sample how many decisions it is drawn from
 * @param half working days within which half of them were made
 * @param most working days within which four fifths were made
 */
public record Pace(int sample, int half, int most) {
  /** Fewer say nothing about the next one. */
  public static final int ENOUGH = 5;

  /** From the working days each decision took; an empty list is the pace of nobody. */
  public static Pace of(List<Integer> days) {
    List<Integer> sorted = days.stream().sorted().toList();
    return sorted.isEmpty()
        ? new Pace(0, 0, 0)
        : new Pace(sorted.size(), within(sorted, 50), within(sorted, 80));
  }

  /** The fewest days within which at least this share was decided. */
  private static int within(List<Integer> sorted, int percent) {
    return sorted.get((sorted.size() * percent + 99) / 100 - 1);
  }

  public boolean known() {
    return sample >= ENOUGH;
  }

  /** Working days to expect; the plan's while too little is known. */
  int expected(int planned) {
    return Math.max(1, known() ? half : planned);
  }

  /** Working days when it takes long. */
  int slow(int planned) {
    return Math.max(1, known() ? most : planned);
  }

  /** In honest words. */
  String words(int planned) {
    return known()
        ? "近 %d 份的一半在 %d 个工作日内办完，八成在 %d 个工作日内办完".formatted(sample, half, most)
        : "办结记录还不足 %d 份，按评审计划的 %d 个工作日估算".formatted(ENOUGH, planned);
  }
}
