package cn.zhicheng.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's handler typed, as typed.
 *
 * @param city 属地, second step: a city's code, or the province's own code to stop there; empty when
 *     not chosen
 * @param county third step: a county's code, or the city's own code to stop there
 * @param nature label of a {@link UnitNature}
 * @param department id of a department of the region, or {@link #NO_DEPARTMENT}
 */
public record UnitDetails(
    String city,
    String county,
    String nature,
    String department,
    String contact,
    String contactMobile,
    String contactPhone,
    String address) {
  /** 属地 of units of the province itself. */
  public static final String PROVINCE = "340000";

  /** The answer 「无」 to the question for the 业务主管部门. */
  public static final String NO_DEPARTMENT = "none";

  public UnitDetails {
    city = typed(city);
    county = typed(county);
    nature = typed(nature);
    department = typed(department);
    contact = typed(contact);
    contactMobile = typed(contactMobile);
    contactPhone = typed(contactPhone);
    address = typed(address);
  }

  /** The region these steps lead to so far; empty while a step is open. */
  public String region() {
    return city.equals(PROVINCE) ? PROVINCE : county;
  }

  /** The chosen department's id; null for 「无」, for nothing, and for what is no id. */
  @Nullable UUID departmentId() {
    try {
      return UUID.fromString(department);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
