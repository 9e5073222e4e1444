package cn.zhicheng.reference;

import static cn.zhicheng.schema.Tables.REGION;

import cn.zhicheng.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The province, its cities, county-level units and development zones, read once. */
@Component
public class Regions {
  private final SingletonSupplier<List<Region>> all;
  private final SingletonSupplier<Map<String, Region>> byCode;

  Regions(DSLContext db) {
    all = SingletonSupplier.of(() -> read(db));
    byCode =
        SingletonSupplier.of(
            () -> all().stream().collect(Collectors.toMap(Region::code, Function.identity())));
  }

  /** In order of code; the province first. */
  public List<Region> all() {
    return all.obtain();
  }

  /**
   * @throws NotFoundException for a code that is not in the table
   */
  public Region byCode(String code) {
    return find(code).orElseThrow(() -> new NotFoundException("region " + code));
  }

  /** For typed codes, which may be anything. */
  public Optional<Region> find(String code) {
    return Optional.ofNullable(byCode.obtain().get(code));
  }

  /** Regions right below this one, in order of code; empty for the lowest. */
  public List<Region> childrenOf(String code) {
    return all().stream().filter(r -> code.equals(r.parentCode())).toList();
  }

  /** Whether {@code code} is {@code scope} itself or lies below it. */
  public boolean within(String code, String scope) {
    Optional<Region> region = find(code);
    while (region.isPresent() && !region.get().code().equals(scope)) {
      String parent = region.get().parentCode();
      region = parent == null ? Optional.empty() : find(parent);
    }
    return region.isPresent();
  }

  private static List<Region> read(DSLContext db) {
    return db.selectFrom(REGION)
        .orderBy(REGION.CODE)
        .fetch(r ->
            new Region(
                r.getCode(),
                r.getParentCode(),
                RegionLevel.valueOf(r.getLevel()),
                r.getName(),
                r.getFullName(),
                r.getIsZone()));
  }
}
