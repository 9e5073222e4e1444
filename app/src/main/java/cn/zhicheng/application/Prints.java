package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.export.ExportOrder;
import cn.zhicheng.export.OrderExport;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
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
   * @throws cn.zhicheng.shared.RefusedException before the first submission (FAQ-P44), and to
   *     bodies while it may hold what was not submitted
   */
  public PrintSource of(Actor actor, UUID id) {
    return source(actor.role(), applications.readable(actor, id));
  }

  /**
   * The same for what is made in the background: the right is looked at again when it is made.
   *
   * @throws cn.zhicheng.shared.NotFoundException outside the order's scope
   * @throws cn.zhicheng.shared.RefusedException as above
   */
  public PrintSource of(ExportOrder order, UUID id) {
    return source(order.role(), applications.readable(order, id));
  }

  /**
   * Whether papers of it are printed for this role: after the first submission only (FAQ-P44), and
   * for bodies only what was submitted.
   */
  public Verdict mayExport(Role role, Application application) {
    Verdict submitted = ApplyAccess.mayExport(application);
    return role == Role.APPLICANT
        ? submitted
        : submitted.and(() -> AuditAccess.mayPrint(application));
  }

  /** Applications under a plan that lie with the order's body or beyond it, by number. */
  public List<UUID> underPlan(ExportOrder order, UUID plan) {
    return applications.underPlan(order, plan, OrderExport.MOST_ROWS);
  }

  private PrintSource source(Role role, Application application) {
    mayExport(role, application).orThrow();
    UUID id = application.id();
    return new PrintSource(
        application,
        plans.whatever(application.planId()),
        items.of(id),
        routes.of(id),
        audits.of(id).stream().filter(audit -> audit.round() == application.round()).toList());
  }
}
