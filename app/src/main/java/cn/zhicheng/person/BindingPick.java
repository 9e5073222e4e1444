package cn.zhicheng.person;

import cn.zhicheng.shared.NotFoundException;
import java.util.UUID;

/** One request and the version it had on the page where it was picked. */
public record BindingPick(UUID id, int version) {
  /**
   * Reads {@code id:version} as forms carry it.
   *
   * @throws NotFoundException when it is not written so
   */
  public static BindingPick parse(String typed) {
    String[] parts = typed.split(":", -1);
    try {
      return new BindingPick(UUID.fromString(parts[0]), Integer.parseInt(parts[parts.length - 1]));
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("Pick " + typed);
    }
  }

  static BindingPick of(Binding binding) {
    return new BindingPick(binding.id(), binding.version());
  }

  @Override
  public String toString() {
    return id + ":" + version;
  }
}
