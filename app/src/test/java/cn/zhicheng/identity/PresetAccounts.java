package cn.zhicheng.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Preset officials for tests, with real accounts. */
@Component
public class PresetAccounts {
  private final Accounts accounts;
  private final AccountStore store;

  PresetAccounts(Accounts accounts, AccountStore store) {
    this.accounts = accounts;
    this.store = store;
  }

  /** Somebody of operations, signed on. */
  public Actor operations() {
    String login = "o" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    store.addPreset(Role.OPS, null, login, "{noop}unused", "运维");
    return store.byLoginName(login).orElseThrow().actor();
  }

  /** Another official of this organisation, signed on. */
  public Actor official(Role role, UUID organisation, String name) {
    String login = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    accounts.preset(role, organisation, login, "correct horse battery 1", name);
    return store.byLoginName(login).orElseThrow().actor();
  }
}
