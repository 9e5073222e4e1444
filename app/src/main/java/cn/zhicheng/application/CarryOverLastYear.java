package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「沿用去年申报内容」: typed content, referees and entries that are still approved come over from the
 * application before. What stands in this one already is never overwritten.
 */
@Component
public class CarryOverLastYear {
  private final Holdings holdings;
  private final Carrying carrying;
  private final ItemStore items;
  private final AuditStore audits;
  private final Plans plans;

  CarryOverLastYear(
      Holdings holdings, Carrying carrying, ItemStore items, AuditStore audits, Plans plans) {
    this.holdings = holdings;
    this.carrying = carrying;
    this.items = items;
    this.audits = audits;
    this.plans = plans;
  }

  /**
   * @return what came and what did not, and why
   * @throws cn.zhicheng.shared.RefusedException once it was submitted
   * @throws NotFoundException when there is no application before it
   */
  @Transactional
  public List<Carried> carry(Actor actor, UUID id, int version) {
    Holdings.Open open = holdings.open(actor, id, version);
    Application application = open.application();
    ApplyAccess.mayCarryOver(application).orThrow();
    Carriage carriage =
        carrying
            .onto(application, plans.whatever(application.planId()), open.copies().items())
            .orElseThrow(() -> new NotFoundException("Nothing before application " + id));
    if (carriage.comes()) {
      holdings.keep(
          open,
          Changes.content(application, carriage.content()),
          open.copies().with(carriage.items()));
      items.contain(id, carriage.letters());
      audits.repaired(id, Section.BASICS);
    }
    return carriage.lines();
  }
}
