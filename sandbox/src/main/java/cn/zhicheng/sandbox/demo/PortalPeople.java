package cn.zhicheng.sandbox.demo;

import cn.zhicheng.identity.Accounts;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalClaims;
import cn.zhicheng.sandbox.portal.PortalKind;
import cn.zhicheng.sandbox.portal.PortalUser;
import cn.zhicheng.sandbox.portal.PortalUsers;
import org.springframework.stereotype.Component;

/** Signs the portal's users on as the portal itself would tell of them. */
@Component
class PortalPeople {
  private final Accounts accounts;
  private final PortalUsers users = PortalUsers.fromClasspath();

  PortalPeople(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Who acts under the account now. */
  Actor signOn(String account) {
    PortalUser user = user(account);
    return accounts.portal(user.subject(), claims(user));
  }

  PortalUser user(String account) {
    return users
        .byAccount(account)
        .orElseThrow(() -> new IllegalStateException("The portal knows no " + account));
  }

  private static PortalClaims claims(PortalUser user) {
    boolean legal = user.kind() == PortalKind.LEGAL;
    return new PortalClaims(
        legal,
        user.name(),
        user.idType(),
        user.idNumber(),
        user.mobile(),
        legal ? String.valueOf(user.organisation()) : "",
        legal ? String.valueOf(user.uscc()) : "",
        legal ? user.name() : "");
  }
}
