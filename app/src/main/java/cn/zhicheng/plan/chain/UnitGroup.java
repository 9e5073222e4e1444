package cn.zhicheng.plan.chain;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.UnitNature;

/** What kind of unit a chain's rule speaks of. */
public enum UnitGroup {
  PUBLIC("机关、事业单位和国有企业"),
  NON_PUBLIC("非公有制单位和其他单位"),
  /** Stands in as the unit of freelancers and of people whose file lies there. */
  AGENCY("人事代理机构"),
  /** Its parent's personnel office entrusts. */
  CENTRAL("中央驻皖单位"),
  /** Reviews by its own right. */
  OWN("有自主评审权的单位");

  private final String label;

  UnitGroup(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /**
   * The group of a unit under a committee.
   *
   * @param hasParent whether a body above it entrusts
   */
  public static UnitGroup of(Organisation unit, boolean hasParent, String committeeLevel) {
    if (committeeLevel.equals(OWN.name())) {
      return OWN;
    }
    if (unit.nature() == UnitNature.AGENCY) {
      return AGENCY;
    }
    if (hasParent) {
      return CENTRAL;
    }
    boolean open =
        unit.nature() == UnitNature.GOVERNMENT
            || unit.nature() == UnitNature.INSTITUTION
            || unit.nature() == UnitNature.STATE_OWNED;
    return open ? PUBLIC : NON_PUBLIC;
  }
}
