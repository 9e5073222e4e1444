package cn.zhicheng.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is registered already, to check many typed bodies against without asking for each. */
final class KnownBodies {
  private final Map<String, UUID> names = new HashMap<>();
  private final Map<String, UUID> bureaus = new HashMap<>();
  private final List<Organisation> departments;

  KnownBodies(List<Organisation> departments) {
    this.departments = departments;
  }

  /** Notes a body that is there. */
  void add(OrganisationKind kind, String region, String name, UUID id) {
    names.put(key(kind, region, name), id);
    if (kind == OrganisationKind.BUREAU) {
      bureaus.put(region, id);
    }
  }

  /** The body of this kind and name in this very region. */
  Optional<UUID> named(OrganisationKind kind, String region, String name) {
    return Optional.ofNullable(names.get(key(kind, region, name)));
  }

  Optional<UUID> bureauOf(String region) {
    return Optional.ofNullable(bureaus.get(region));
  }

  /** Active departments of the regions that were asked for. */
  List<Organisation> departments() {
    return departments;
  }

  private static String key(OrganisationKind kind, String region, String name) {
    return kind + "|" + region + "|" + name;
  }
}
