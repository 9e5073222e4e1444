package cn.zhicheng.organisation;

import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.Regions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which departments a unit may stand under: those of its own region and of the regions above. */
@Component
public class DepartmentChoices {
  private final Regions regions;
  private final KnownBodyStore store;

  DepartmentChoices(Regions regions, KnownBodyStore store) {
    this.regions = regions;
    this.store = store;
  }

  /** The nearest region's first; none for a region that does not exist. */
  public List<Organisation> of(String region) {
    return store.departments(withAbove(region));
  }

  /** The region's bodies with these departments. */
  KnownBodies known(String region) {
    return store.of(region, withAbove(region));
  }

  /** All bodies of a region and below, with the departments of these and of the regions above. */
  KnownBodies knownBelow(String region) {
    return store.below(region, withAbove(region));
  }

  private List<String> withAbove(String code) {
    List<String> codes = new ArrayList<>();
    @Nullable String next = code;
    while (next != null) {
      codes.add(next);
      next = regions.find(next).map(Region::parentCode).orElse(null);
    }
    return codes;
  }
}
