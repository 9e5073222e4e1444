package cn.zhicheng.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signs people and units of the portal on for the first time, without the portal. */
@Component
public class PortalAccounts {
  private final AccountStore store;

  PortalAccounts(AccountStore store) {
    this.store = store;
  }

  public Actor person(String name, String idNo) {
    return signOn(new PortalClaims(false, name, "ID_CARD", idNo, "13800000000", "", "", ""));
  }

  public Actor unit(String name, String uscc) {
    return signOn(new PortalClaims(true, "", "", "", "13900000000", name, uscc, "周敏"));
  }

  public Actor signOn(PortalClaims claims) {
    String subject = UUID.randomUUID().toString();
    store.addPortal(subject, claims);
    return store.bySubject(subject).orElseThrow().actor();
  }

  /** The same account after its registration. */
  public Actor again(Actor actor) {
    return store.byId(actor.accountId()).orElseThrow().actor();
  }
}
