package cn.zhicheng.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What was typed about a body, by hand or in a row of an Excel list, as typed.
 *
 * @param kind name of an {@link OrganisationKind}
 * @param region code of its 属地
 * @param nature units only: label of a {@link UnitNature}
 * @param department units only: id of a department, or empty for none
 * @param industry departments only
 */
public record BodyForm(
    String kind,
    String name,
    String uscc,
    String region,
    String nature,
    String department,
    String industry,
    String contact,
    String contactMobile,
    String contactPhone,
    String address) {
  public BodyForm {
    kind = typed(kind);
    name = typed(name);
    uscc = typed(uscc);
    region = typed(region);
    nature = typed(nature);
    department = typed(department);
    industry = typed(industry);
    contact = typed(contact);
    contactMobile = typed(contactMobile);
    contactPhone = typed(contactPhone);
    address = typed(address);
  }

  /** The form of a body as it stands. */
  public static BodyForm of(Body body) {
    Organisation o = body.organisation();
    return new BodyForm(
        o.kind().name(),
        o.name(),
        o.uscc() == null ? "" : o.uscc(),
        o.regionCode(),
        o.nature() == null ? "" : o.nature().label(),
        o.departmentId() == null ? "" : o.departmentId().toString(),
        body.industry(),
        o.contact(),
        o.contactMobile(),
        o.contactPhone(),
        o.address());
  }

  /** An empty form for a new body. */
  public static BodyForm empty(OrganisationKind kind, String region) {
    return new BodyForm(kind.name(), "", "", region, "", "", "", "", "", "", "");
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
