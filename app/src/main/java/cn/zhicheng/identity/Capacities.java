package cn.zhicheng.identity;

import cn.zhicheng.shared.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** As what the account behind an actor may act today. */
@Component
public class Capacities {
  private final AccountStore store;

  Capacities(AccountStore store) {
    this.store = store;
  }

  /** All of them: for oneself first, then every mandate in force, the oldest first. */
  public List<Actor> of(Actor actor) {
    Account account = account(actor);
    var all = new ArrayList<Actor>();
    account.forOneself().ifPresent(all::add);
    account.mandates().forEach(mandate -> account.under(mandate.id()).ifPresent(all::add));
    return all;
  }

  /**
   * The account acting under this mandate; null: for oneself.
   *
   * @throws NotFoundException when the account may not, or no longer
   */
  public Actor choose(Actor actor, @Nullable UUID mandate) {
    Account account = account(actor);
    var chosen = mandate == null ? account.forOneself() : account.under(mandate);
    return chosen.orElseThrow(() -> new NotFoundException("No such capacity"));
  }

  private Account account(Actor actor) {
    return store
        .byId(actor.accountId())
        .filter(account -> !account.disabled())
        .orElseThrow(() -> new NotFoundException("No account"));
  }
}
