package cn.zhicheng.person.web;

import java.util.List;

/**
 * What the search for a unit found.
 *
 * @param name as typed; empty before anything was
 * @param more whether further units match than are shown
 * @param registering whether the person registers just now, and so has 「是否同步注册单位」 to switch
 */
public record UnitHits(String name, List<UnitHit> hits, boolean more, boolean registering) {
  /** How many are shown at most. */
  public static final int LIMIT = 20;

  /** Whether a search ended without a unit (FAQ-P13). */
  public boolean nothing() {
    return !name.isEmpty() && hits.isEmpty();
  }

  /** What the person may send to the unit that is not registered (FAQ-P14). */
  public String invitation() {
    return Invitation.text(name, 0);
  }
}
