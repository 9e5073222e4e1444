package cn.zhicheng.achievement.entry;

import cn.zhicheng.shared.NotFoundException;
import java.util.UUID;

/** One entry and the version it had on the page where it was picked. */
public record Pick(UUID id, int version) {
  /**
   * Reads {@code id:version} as forms carry it.
   *
   * @throws NotFoundException when it is not written so
   */
  public static Pick parse(String typed) {
    String[] parts = typed.split(":", -1);
    try {
      return new Pick(UUID.fromString(parts[0]), Integer.parseInt(parts[parts.length - 1]));
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("Pick " + typed);
    }
  }

  @Override
  public String toString() {
    return id + ":" + version;
  }
}
