package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「更新到最新」: copies that the library has moved on from are made anew from its approved content. A
 * copy whose entry is not approved now stays as it is.
 */
@Component
public class RefreshItems {
  private final Holdings holdings;

  RefreshItems(Holdings holdings) {
    this.holdings = holdings;
  }

  /**
   * @param entries whose copies to bring up to date; what is not outdated is left alone
   * @return how many were
   */
  @Transactional
  public int refresh(Actor actor, UUID id, int version, Set<UUID> entries) {
    Holdings.Open open = holdings.open(actor, id, version);
    Copies now = open.copies().refreshed(holdings.approved(actor), entries);
    int changed =
        (int) now.items().stream().filter(i -> !open.copies().items().contains(i)).count();
    if (changed > 0) {
      holdings.keep(open, now);
    }
    return changed;
  }
}
