package cn.zhicheng.organisation;

import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.NotFoundException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds bodies, and adds preset ones. */
@Component
public class Organisations {
  private final OrganisationStore store;
  private final UnitNames names;
  private final Clock clock;

  Organisations(OrganisationStore store, UnitNames names, Clock clock) {
    this.store = store;
    this.names = names;
    this.clock = clock;
  }

  /**
   * One body.
   *
   * @throws NotFoundException when there is none
   */
  public Organisation get(UUID id) {
    return store.byId(id).orElseThrow(() -> new NotFoundException("No organisation " + id));
  }

  /** Those of the bodies that exist, by id, in one statement. */
  public Map<UUID, Organisation> find(Collection<UUID> ids) {
    return store.byIds(ids);
  }

  /** A body out of a row in which another module's query joined all columns of the table. */
  public static Organisation read(Record row) {
    return OrganisationStore.organisation(row);
  }

  /** Bodies of a region and all below it, within another module's query. */
  public static Condition within(String region) {
    return BodyStore.below(region);
  }

  /**
   * Active units whose name holds the part, or whose pinyin initials do ({@code ssqjtj} finds
   * 蜀山区教体局), shortest name first; never a department (FAQ-P9, FAQ-D6). An empty part finds nothing:
   * nobody lists every unit of the province.
   */
  public List<Organisation> searchUnits(String part, int limit) {
    UnitQuery query = UnitQuery.of(part);
    return query.hopeless() ? List.of() : names.find(query, limit);
  }

  /** The active human-resources authority of exactly this region. */
  public Optional<Organisation> bureauOf(String regionCode) {
    return store.ofRegion(OrganisationKind.BUREAU, regionCode).stream().findFirst();
  }

  /** The active departments of exactly this region, by name. */
  public List<Organisation> departmentsOf(String regionCode) {
    return store.ofRegion(OrganisationKind.DEPARTMENT, regionCode);
  }

  /** The active bodies of a kind in exactly this region, by name. */
  public List<Organisation> activeOf(OrganisationKind kind, String regionCode) {
    return store.ofRegion(kind, regionCode);
  }

  /** Adds a preset body (FAQ-U4, FAQ-D2); its account is the identity module's. */
  @Transactional
  public Organisation add(NewOrganisation body) {
    Organisation added =
        new Organisation(
            Ids.next(),
            body.kind(),
            OrganisationOrigin.PRESET,
            body.name(),
            body.uscc(),
            body.nature(),
            body.regionCode(),
            body.departmentId(),
            body.contact(),
            body.contactMobile(),
            body.contactPhone(),
            body.address(),
            OrganisationStatus.ACTIVE,
            0);
    store.add(added, clock.instant());
    return added;
  }
}
