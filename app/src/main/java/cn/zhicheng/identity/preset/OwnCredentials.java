package cn.zhicheng.identity.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.preset.access.OwnAccountAccess;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import org.springframework.stereotype.Component;

/** The credentials of whoever is signed on. */
@Component
class OwnCredentials {
  private final CredentialStore store;

  OwnCredentials(CredentialStore store) {
    this.store = store;
  }

  /**
   * The actor's own.
   *
   * @throws RefusedException for accounts of the portal, and those that are gone
   */
  Credentials of(Actor actor) {
    OwnAccountAccess.hasPassword(actor).orThrow();
    return store
        .byAccount(actor.accountId())
        .orElseThrow(() -> new RefusedException(Refusal.of("ACCOUNT_GONE", "没有找到您的账号，请退出后重新登录。")));
  }
}
