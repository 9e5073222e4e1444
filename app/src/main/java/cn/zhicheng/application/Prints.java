package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.export.ExportOrder;
import cn.zhicheng.export.OrderExport;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The query side for printed forms. */
@Component
public class Prints {
  private final Applications applications;
  private final ItemStore items;
  private final RouteStore routes;
  private final AuditStore audits;
  private final Plans plans;

  Prints(
      Applications applications,
      ItemStore items,
      RouteStore routes,
      AuditStore audits,
      Plans plans) {
    this.applications = applications;
    this.items = items;
    this.routes = routes;
    this.audits = audits;
    this.plans = plans;
  }

  /**
   * An application the actor may read and that was submitted at least once.
   *
   * @throws cn.zhicheng.shared.NotFoundException outside the actor's scope
   * @throws cn.zhicheng.shared.RefusedException before the first submission (FAQ-P44)
   */
  public PrintSource of(Actor actor, UUID id) {
    return source(applications.readable(actor, id));
  }

  /**
   * The same for what is made in the background: the right is looked at again when it is made.
   *
   * @throws cn.zhicheng.shared.NotFoundException outside the order's scope
   * @throws cn.zhicheng.shared.RefusedException before the first submission (FAQ-P44)
   */
  public PrintSource of(ExportOrder order, UUID id) {
    return source(applications.readable(order, id));
  }

  /** Whether papers of it are printed at all: after the first submission only (FAQ-P44). */
  public Verdict mayExport(Application application) {
    return ApplyAccess.mayExport(application);
  }

  /** Applications under a plan that lie with the order's body or beyond it, by number. */
  public List<UUID> underPlan(ExportOrder order, UUID plan) {
    return applications.underPlan(order, plan, OrderExport.MOST_ROWS);
  }

  private PrintSource source(Application application) {
    ApplyAccess.mayExport(application).orThrow();
    UUID id = application.id();
    return new PrintSource(
        application,
        plans.whatever(application.planId()),
        items.of(id),
        routes.of(id),
        audits.of(id).stream().filter(audit -> audit.round() == application.round()).toList());
  }
}
