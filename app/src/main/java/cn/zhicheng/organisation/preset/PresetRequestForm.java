package cn.zhicheng.organisation.preset;

import org.jspecify.annotations.Nullable;

/**
 * What a bureau typed, as typed.
 *
 * @param kind name of a {@link PresetKind}
 * @param bodyKind for further accounts: name of the existing body's kind
 * @param name of the body, as on its seal
 * @param region code
 * @param department name of the unit's 业务主管部门; empty for none
 * @param idNo of the account's holder; empty on a resubmission keeps the one before
 * @param mobile of the account's holder; the same
 */
public record PresetRequestForm(
    String kind,
    String bodyKind,
    String name,
    String region,
    String uscc,
    String nature,
    String department,
    String contact,
    String contactMobile,
    String holder,
    String idNo,
    String mobile,
    String reason) {

  /** Nothing typed yet. */
  public static final PresetRequestForm EMPTY =
      new PresetRequestForm("", "", "", "", "", "", "", "", "", "", "", "", "");

  public PresetRequestForm {
    kind = typed(kind);
    bodyKind = typed(bodyKind);
    name = typed(name);
    region = typed(region);
    uscc = typed(uscc);
    nature = typed(nature);
    department = typed(department);
    contact = typed(contact);
    contactMobile = typed(contactMobile);
    holder = typed(holder);
    idNo = typed(idNo);
    mobile = typed(mobile);
    reason = typed(reason);
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
