package cn.zhicheng.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One body acting on the platform.
 *
 * @param name as on the seal
 * @param uscc 统一社会信用代码; null or shared for preset bodies only (FAQ-U6)
 * @param nature units only
 * @param regionCode 属地: province, city or county (FAQ-U10)
 * @param departmentId units only: the 业务主管部门; null where there is none
 * @param version counts changes; a form carries the one it was filled from
 */
public record Organisation(
    UUID id,
    OrganisationKind kind,
    OrganisationOrigin origin,
    String name,
    @Nullable String uscc,
    @Nullable UnitNature nature,
    String regionCode,
    @Nullable UUID departmentId,
    String contact,
    String contactMobile,
    String contactPhone,
    String address,
    OrganisationStatus status,
    int version) {

  /** Whether posts are approved for it year by year (FAQ-U20). */
  public boolean institution() {
    return kind == OrganisationKind.UNIT && nature == UnitNature.INSTITUTION;
  }

  /** Whether people may choose it as their unit; a department never (FAQ-D6). */
  public boolean bindable() {
    return kind == OrganisationKind.UNIT && status == OrganisationStatus.ACTIVE;
  }

  /** Tells homonyms apart without showing the whole code: {@code 1134**********014F}. */
  public String maskedUscc() {
    return uscc == null || uscc.length() != 18
        ? "无统一社会信用代码"
        : uscc.substring(0, 4) + "*".repeat(10) + uscc.substring(14);
  }
}
