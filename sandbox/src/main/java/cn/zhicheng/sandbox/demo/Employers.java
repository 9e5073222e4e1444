package cn.zhicheng.sandbox.demo;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.PostApprovalForm;
import cn.zhicheng.organisation.RegisterUnit;
import cn.zhicheng.organisation.SubmitPostApproval;
import cn.zhicheng.organisation.UnitDetails;
import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.RegionLevel;
import cn.zhicheng.reference.Regions;
import org.springframework.stereotype.Component;

/** Registers the units through their portal accounts; institutions file their approved posts. */
@Component
class Employers {
  private final PortalPeople portal;
  private final RegisterUnit register;
  private final SubmitPostApproval posts;
  private final Organisations organisations;
  private final Regions regions;
  private final Papers papers;

  Employers(
      PortalPeople portal,
      RegisterUnit register,
      SubmitPostApproval posts,
      Organisations organisations,
      Regions regions,
      Papers papers) {
    this.portal = portal;
    this.register = register;
    this.posts = posts;
    this.organisations = organisations;
    this.regions = regions;
    this.papers = papers;
  }

  void register(World world) {
    for (Cast.Row row : Cast.rows("units.yml")) {
      String account = row.text("account");
      register.register(portal.signOn(account), details(world, row));
      Actor unit = portal.signOn(account);
      world.actor(account, unit);
      world.body(account, organisations.get(unit.organisation()));
      if (row.text("nature").equals(UnitNature.INSTITUTION.label())) {
        world.timeline().later();
        posts.submit(unit, approval(world, unit));
      }
      world.timeline().later();
    }
  }

  private UnitDetails details(World world, Cast.Row row) {
    Region region = regions.byCode(row.text("region"));
    String parent = String.valueOf(region.parentCode());
    var user = portal.user(row.text("account"));
    return new UnitDetails(
        region.level() == RegionLevel.COUNTY ? parent : region.code(),
        region.code(),
        row.text("nature"),
        row.has("department")
            ? world.body(row.text("department")).id().toString()
            : UnitDetails.NO_DEPARTMENT,
        user.name(),
        user.mobile(),
        Authorities.phone(
            region.code(), 2_000_000 + Math.floorMod(user.name().hashCode(), 999_999)),
        row.text("address"));
  }

  private PostApprovalForm approval(World world, Actor unit) {
    String year = String.valueOf(world.timeline().year());
    String sheet = papers.of(unit, year + " 年度岗位核准表").toString();
    return new PostApprovalForm(year, "4", "18", "46", "32", sheet);
  }
}
