package cn.zhicheng.organisation;

import java.util.Arrays;
import java.util.Optional;

/** What kind of employer a unit is; stored by its Chinese label. */
public enum UnitNature {
  GOVERNMENT("机关"),
  /** The only nature with approved posts (FAQ-U20). */
  INSTITUTION("事业单位"),
  STATE_OWNED("国有企业"),
  PRIVATE("民营企业"),
  FOREIGN("外资企业"),
  SOCIAL("社会组织"),
  SOLE_TRADER("个体工商户"),
  AGENCY("人事代理机构"),
  OTHER("其他");

  private final String label;

  UnitNature(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<UnitNature> ofLabel(String label) {
    return Arrays.stream(values()).filter(n -> n.label.equals(label)).findFirst();
  }
}
