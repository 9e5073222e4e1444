package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.Plans;
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
    Application application = applications.readable(actor, id);
    ApplyAccess.mayExport(application).orThrow();
    return new PrintSource(
        application,
        plans.whatever(application.planId()),
        items.of(id),
        routes.of(id),
        audits.of(id).stream().filter(audit -> audit.round() == application.round()).toList());
  }
}
