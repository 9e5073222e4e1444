package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.access.RegisterAccess;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A bureau says whether a department's official may decide on an application which the same natural
 * person has passed at a lower level (domain.md O20).
 */
@Component
public class PermitSameHand {
  private final Territories territories;
  private final Register register;
  private final BodyStore store;
  private final Journal journal;
  private final Clock clock;

  PermitSameHand(
      Territories territories, Register register, BodyStore store, Journal journal, Clock clock) {
    this.territories = territories;
    this.register = register;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Switches it on or off for one department of the bureau's region.
   *
   * @throws cn.zhicheng.shared.NotFoundException outside the region
   * @throws cn.zhicheng.shared.RefusedException for what is no department, or merged
   * @throws StaleException when a colleague was faster
   */
  @Transactional
  public void permit(Actor actor, UUID id, int version, boolean permitted) {
    Body body = register.get(territories.of(actor), id);
    RegisterAccess.mayPermitSameHand(body.organisation()).orThrow();
    if (!store.sameHand(id, version, permitted, clock.instant())) {
      throw new StaleException("这个机构的信息刚刚已被他人修改，您的操作没有生效。请核对最新内容后再办理。");
    }
    String action = permitted ? "PERMIT_SAME_HAND" : "FORBID_SAME_HAND";
    journal.write(actor.by(), Entry.of(Register.SUBJECT, id, action));
  }
}
