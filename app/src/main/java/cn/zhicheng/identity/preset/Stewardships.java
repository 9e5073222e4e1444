package cn.zhicheng.identity.preset;

import static cn.zhicheng.schema.Tables.ORGANISATION;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.NotFoundException;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads which accounts an actor keeps. */
@Repository
class Stewardships {
  private final DSLContext db;
  private final Regions regions;

  Stewardships(DSLContext db, Regions regions) {
    this.db = db;
    this.regions = regions;
  }

  Stewardship of(Actor actor) {
    if (actor.role() == Role.OPS) {
      return Stewardship.ALL;
    }
    String region =
        db.select(ORGANISATION.REGION_CODE)
            .from(ORGANISATION)
            .where(ORGANISATION.ID.eq(actor.organisation()))
            .fetchOptional(ORGANISATION.REGION_CODE)
            .orElseThrow(() -> new NotFoundException("No bureau"));
    return new Stewardship(
        region,
        regions.all().stream()
            .map(Region::code)
            .filter(code -> regions.within(code, region))
            .collect(Collectors.toSet()));
  }
}
