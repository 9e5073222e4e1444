package cn.zhicheng.ops.check;

import cn.zhicheng.ops.check.Offences.Offence;
import java.time.Duration;
import java.util.List;

/**
 * What became of one invariant.
 *
 * @param looked rows looked at
 * @param broken rows that break it, also those not shown
 * @param shown the first of them
 * @param notes what breaks nothing
 */
public record Checked(
    String name, long looked, long broken, List<Offence> shown, List<String> notes, Duration took) {

  /** Whether it holds. */
  public boolean holds() {
    return broken == 0;
  }
}
