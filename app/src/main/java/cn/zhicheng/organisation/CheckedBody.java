package cn.zhicheng.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed about a body after {@link BodyCheck} found nothing wrong. */
record CheckedBody(
    OrganisationKind kind,
    String name,
    @Nullable String uscc,
    String region,
    @Nullable UnitNature nature,
    @Nullable UUID department,
    String industry,
    String contact,
    String contactMobile,
    String contactPhone,
    String address) {

  NewOrganisation made() {
    return new NewOrganisation(
        kind,
        name,
        uscc,
        nature,
        region,
        department,
        contact,
        contactMobile,
        contactPhone,
        address);
  }
}
