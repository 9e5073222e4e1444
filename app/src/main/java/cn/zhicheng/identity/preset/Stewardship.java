package cn.zhicheng.identity.preset;

import java.util.Set;

/**
 * Which accounts somebody keeps: all for operations; for a bureau those of bodies in its region and
 * below.
 *
 * @param region the bureau's own; empty for operations
 * @param regions its own and all below; empty for operations
 */
public record Stewardship(String region, Set<String> regions) {
  /** Of operations. */
  static final Stewardship ALL = new Stewardship("", Set.of());

  public boolean all() {
    return region.isEmpty();
  }
}
