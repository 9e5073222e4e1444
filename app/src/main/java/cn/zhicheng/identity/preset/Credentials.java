package cn.zhicheng.identity.preset;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What decides a sign-on by password.
 *
 * @param hash of the password, with its algorithm in front
 * @param organisation name of the body it was made for; empty for operations
 * @param expiresOn last day of sign-on; null for none
 * @param secondFactor whether a code is asked after the password
 */
public record Credentials(
    UUID account,
    String loginName,
    String holder,
    String organisation,
    String hash,
    boolean disabled,
    String disabledReason,
    @Nullable LocalDate expiresOn,
    boolean secondFactor) {

  /** Why the door stays shut although the password was right; empty when it opens. */
  public String closedOn(LocalDate day) {
    if (disabled) {
      return "该账号已停用：%s。需要恢复使用的，请联系所属人社部门。".formatted(disabledReason);
    }
    return expiresOn != null && day.isAfter(expiresOn)
        ? "该账号的有效期到 %s 为止，现已过期。需要继续使用的，请联系所属人社部门延期。".formatted(expiresOn)
        : "";
  }
}
