package cn.zhicheng.application;

import java.util.Optional;
import java.util.UUID;

/** An application in the version a list showed, as forms carry it. */
public record AuditPick(UUID id, int version) {
  /** Empty for anything that is none. */
  public static Optional<AuditPick> parse(String typed) {
    String[] parts = typed.split("\\.", 2);
    if (parts.length != 2 || !parts[1].matches("\\d{1,9}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new AuditPick(UUID.fromString(parts[0]), Integer.parseInt(parts[1])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return id + "." + version;
  }
}
