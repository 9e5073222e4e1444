package cn.zhicheng.organisation.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.web.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** The regions a bureau may ask for: its own and those below. */
@Component
class OwnRegions {
  private final Organisations organisations;
  private final Regions regions;

  OwnRegions(Organisations organisations, Regions regions) {
    this.organisations = organisations;
    this.regions = regions;
  }

  List<Option> of(Actor actor) {
    String own = organisations.get(actor.organisation()).regionCode();
    return regions.all().stream()
        .filter(region -> regions.within(region.code(), own))
        .map(region -> Option.of(region.code(), region.fullName()))
        .toList();
  }
}
