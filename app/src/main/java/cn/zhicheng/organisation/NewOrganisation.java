package cn.zhicheng.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that operations preset.
 *
 * @param nature units only
 * @param departmentId units only
 */
public record NewOrganisation(
    OrganisationKind kind,
    String name,
    @Nullable String uscc,
    @Nullable UnitNature nature,
    String regionCode,
    @Nullable UUID departmentId,
    String contact,
    String contactMobile,
    String contactPhone,
    String address) {

  /** A department, bureau or organiser, of which only name and region are known. */
  public static NewOrganisation authority(OrganisationKind kind, String name, String regionCode) {
    return new NewOrganisation(kind, name, null, null, regionCode, null, "", "", "", "");
  }
}
