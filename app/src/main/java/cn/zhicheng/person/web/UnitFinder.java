package cn.zhicheng.person.web;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.reference.Regions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds units by part of the name or by its initials, and shows the one that was chosen. */
@Component
class UnitFinder {
  private final Organisations organisations;
  private final Regions regions;

  UnitFinder(Organisations organisations, Regions regions) {
    this.organisations = organisations;
    this.regions = regions;
  }

  UnitHits find(String name, boolean registering) {
    List<Organisation> found = organisations.searchUnits(name, UnitHits.LIMIT + 1);
    List<UnitHit> hits = found.stream().limit(UnitHits.LIMIT).map(this::hit).toList();
    return new UnitHits(name.strip(), hits, found.size() > UnitHits.LIMIT, registering);
  }

  /** Null when nothing, or nothing people may choose, was chosen. */
  @Nullable UnitHit chosen(@Nullable UUID unit) {
    return unit == null
        ? null
        : organisations.find(List.of(unit)).values().stream()
            .filter(Organisation::bindable)
            .map(this::hit)
            .findFirst()
            .orElse(null);
  }

  UnitHit hit(Organisation unit) {
    return UnitHit.of(unit, regions.byCode(unit.regionCode()).fullName());
  }
}
