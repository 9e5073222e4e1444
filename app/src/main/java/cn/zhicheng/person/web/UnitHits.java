package cn.zhicheng.person.web;

import java.util.List;

/**
 * What the search for a unit found.
 *
 * @param name as typed; empty before anything was
 * @param more whether further units match than are shown
 * @param back page that asked, for browsers without script
 */
public record UnitHits(String name, List<UnitHit> hits, boolean more, String back) {
  /** How many are shown at most. */
  public static final int LIMIT = 20;

  /** Whether a search ended without a unit (FAQ-P13). */
  public boolean nothing() {
    return !name.isEmpty() && hits.isEmpty();
  }
}
