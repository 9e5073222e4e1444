package cn.zhicheng.application;

import cn.zhicheng.organisation.OrganisationStatus;
import java.util.UUID;

/**
 * One level of an application's own route, frozen at its first submission.
 *
 * @param bodyName name of the body today, as are {@code contact}, {@code contactPhone} and {@code
 *     standing}
 */
public record Step(
    int seq,
    String code,
    String label,
    UUID bodyId,
    String bodyName,
    String contact,
    String contactPhone,
    OrganisationStatus standing) {
  public boolean isUnit() {
    return code.equals("U");
  }
}
