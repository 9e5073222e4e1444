package cn.zhicheng.bench;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.Mandate;
import cn.zhicheng.identity.MandateKind;
import cn.zhicheng.identity.Role;
import java.util.UUID;

/** Officials as a session holds them. */
final class Officials {
  private Officials() {}

  static Actor of(Role role, UUID account, UUID organisation, String name) {
    var mandate =
        new Mandate(UUID.randomUUID(), MandateKind.CHIEF, role, organisation, name, "", null);
    return new Actor(account, role, "方静", null, null, mandate, false, "", false, Errand.NONE);
  }

  /** Whoever audits for this unit. */
  static Actor unit(UUID unit) {
    return of(Role.UNIT, UUID.randomUUID(), unit, "测量用的单位");
  }

  /** The key of a seeded row, as seed.sql makes it. */
  static UUID id(String kind, long n) {
    String hex = "%012x7%s8000%012x".formatted(1_735_689_600_000L + n, kind, n);
    return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }
}
