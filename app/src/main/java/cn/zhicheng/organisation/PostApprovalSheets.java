package cn.zhicheng.organisation;

import cn.zhicheng.document.DocumentAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.reference.Regions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets the authorities above a unit read its stamped 岗位核准表. */
@Component
class PostApprovalSheets implements DocumentAccess {
  private final PostApprovalStore approvals;
  private final OrganisationStore organisations;
  private final Regions regions;

  PostApprovalSheets(
      PostApprovalStore approvals, OrganisationStore organisations, Regions regions) {
    this.approvals = approvals;
    this.organisations = organisations;
    this.regions = regions;
  }

  @Override
  public boolean mayRead(Actor actor, UUID documentId) {
    if (actor.role() != Role.DEPARTMENT && actor.role() != Role.BUREAU) {
      return false;
    }
    var units = organisations.byIds(approvals.unitsOfSheet(documentId)).values();
    return !units.isEmpty()
        && organisations
            .byId(actor.organisation())
            .filter(reader -> units.stream().anyMatch(unit -> above(reader, unit)))
            .isPresent();
  }

  private boolean above(Organisation reader, Organisation unit) {
    return reader.kind() == OrganisationKind.DEPARTMENT
        ? reader.id().equals(unit.departmentId())
        : regions.within(unit.regionCode(), reader.regionCode());
  }
}
