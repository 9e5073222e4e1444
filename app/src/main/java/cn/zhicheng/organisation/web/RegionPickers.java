package cn.zhicheng.organisation.web;

import cn.zhicheng.organisation.DepartmentChoices;
import cn.zhicheng.organisation.UnitDetails;
import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.web.Option;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills the region picker for what is chosen so far. */
@Component
class RegionPickers {
  private final Regions regions;
  private final DepartmentChoices departments;

  RegionPickers(Regions regions, DepartmentChoices departments) {
    this.regions = regions;
    this.departments = departments;
  }

  RegionPicker of(UnitDetails typed) {
    return new RegionPicker(cities(), counties(typed.city()), departments(typed.region()), typed);
  }

  /** The picker steps that lead to a stored region. */
  UnitDetails steps(UnitDetails typed, String regionCode) {
    Region region = regions.byCode(regionCode);
    String parent = region.parentCode();
    String city = parent == null || parent.equals(UnitDetails.PROVINCE) ? region.code() : parent;
    return new UnitDetails(
        city,
        region.code(),
        typed.nature(),
        typed.department(),
        typed.contact(),
        typed.contactMobile(),
        typed.contactPhone(),
        typed.address());
  }

  private List<Option> cities() {
    List<Option> options = new ArrayList<>();
    options.add(Option.of(UnitDetails.PROVINCE, "只到安徽省（省属单位）"));
    regions.childrenOf(UnitDetails.PROVINCE).forEach(r -> options.add(option(r)));
    return options;
  }

  private List<Option> counties(String city) {
    List<Region> below = city.equals(UnitDetails.PROVINCE) ? List.of() : regions.childrenOf(city);
    List<Option> options = new ArrayList<>();
    if (!below.isEmpty()) {
      options.add(Option.of(city, "只到" + regions.byCode(city).name() + "（市属单位）"));
      below.forEach(r -> options.add(option(r)));
    }
    return options;
  }

  private List<Option> departments(String region) {
    List<Option> options = new ArrayList<>();
    options.add(Option.of(UnitDetails.NO_DEPARTMENT, "无"));
    if (!region.isEmpty()) {
      departments.of(region).forEach(d -> options.add(Option.of(d.id().toString(), d.name())));
    }
    return options;
  }

  private static Option option(Region region) {
    return Option.of(region.code(), region.name());
  }
}
