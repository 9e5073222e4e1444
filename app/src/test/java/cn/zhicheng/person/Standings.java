package cn.zhicheng.person;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationOrigin;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.shared.Ids;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Standings of made-up people with made-up units, for rules that need no database. */
public final class Standings {
  public static final Organisation SCHOOL = unit("第一中学", OrganisationStatus.ACTIVE);
  public static final Organisation BUREAU = unit("教体局", OrganisationStatus.ACTIVE);
  public static final Organisation STOPPED = unit("撤并小学", OrganisationStatus.SUSPENDED);

  private Standings() {}

  public static UnitStanding of(OwnBinding... newestFirst) {
    return new UnitStanding(List.of(newestFirst));
  }

  public static OwnBinding own(Organisation unit, BindingState state) {
    return own(unit, state, null);
  }

  /** Let go by the unit for this reason. */
  public static OwnBinding released(Organisation unit, String reason) {
    return own(unit, BindingState.ENDED, reason);
  }

  private static OwnBinding own(Organisation unit, BindingState state, @Nullable String released) {
    return new OwnBinding(
        new Binding(
            Ids.next(),
            Ids.next(),
            unit.id(),
            BindingKind.FIRST,
            "说明",
            "在编",
            "",
            state,
            "岗位不对",
            null,
            Instant.parse("2026-09-21T08:30:00Z"),
            released,
            0),
        unit);
  }

  private static Organisation unit(String name, OrganisationStatus status) {
    return new Organisation(
        Ids.next(),
        OrganisationKind.UNIT,
        OrganisationOrigin.PORTAL,
        name,
        null,
        UnitNature.INSTITUTION,
        "340104",
        null,
        "",
        "",
        "",
        "",
        status,
        0);
  }
}
