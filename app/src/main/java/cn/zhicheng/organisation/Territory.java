package cn.zhicheng.organisation;

import cn.zhicheng.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * The part of the register an actor sees: a region and everything below it.
 *
 * @param region code of the region
 * @param bureau the bureau acted for; null for operations, who look but change nothing by hand
 */
public record Territory(String region, @Nullable Organisation bureau) {

  /**
   * The bureau acted for.
   *
   * @throws NotFoundException for operations
   */
  Organisation acting() {
    if (bureau == null) {
      throw new NotFoundException("Operations change no body by hand");
    }
    return bureau;
  }
}
