package cn.zhicheng.organisation.web;

import cn.zhicheng.organisation.UnitDetails;
import cn.zhicheng.web.Option;
import java.util.List;

/**
 * 属地 in three steps, and the departments of the region they lead to (FAQ-U10).
 *
 * @param counties empty until a city is chosen
 * @param departments 「无」 alone until the region is known
 */
public record RegionPicker(
    List<Option> cities, List<Option> counties, List<Option> departments, UnitDetails typed) {

  /** The one answer to the first step. */
  public List<Option> provinces() {
    return List.of(Option.of(UnitDetails.PROVINCE, "安徽省"));
  }

  /** Whether the second step ends at the province itself. */
  public boolean stopsAtProvince() {
    return typed.city().equals(UnitDetails.PROVINCE);
  }
}
