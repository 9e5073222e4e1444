package cn.zhicheng.application;

import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.PostApproval;
import cn.zhicheng.organisation.PostApprovals;
import cn.zhicheng.person.People;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an application for the body it has reached. */
@Component
public class AuditFiles {
  private final Applications applications;
  private final RouteStore routes;
  private final AuditStore audits;
  private final SubmissionStore submissions;
  private final ItemStore items;
  private final PostBalances balances;
  private final PostApprovals posts;
  private final Organisations organisations;
  private final People people;
  private final Plans plans;
  private final TitleNames titles;

  AuditFiles(
      Applications applications,
      RouteStore routes,
      AuditStore audits,
      SubmissionStore submissions,
      ItemStore items,
      PostBalances balances,
      PostApprovals posts,
      Organisations organisations,
      People people,
      Plans plans,
      TitleNames titles) {
    this.applications = applications;
    this.routes = routes;
    this.audits = audits;
    this.submissions = submissions;
    this.items = items;
    this.balances = balances;
    this.posts = posts;
    this.organisations = organisations;
    this.people = people;
    this.plans = plans;
    this.titles = titles;
  }

  /** Posts as far as they matter to this body now. */
  private record Posts(boolean needed, Verdict onRecord, @Nullable PostBalance balance) {}

  /**
   * The file as it stands.
   *
   * @throws NotFoundException when it has not reached this body
   */
  @Transactional(readOnly = true)
  public AuditFile of(Actor actor, UUID id) {
    Application application = applications.reached(actor, id);
    UUID body = actor.organisation();
    List<Step> route = routes.of(id);
    List<AuditRecord> decided = audits.of(id);
    Organisation unit = organisations.get(application.unitId());
    Verdict mayDecide = AuditAccess.mayDecide(application, route, body);
    Posts need = posts(application, route, unit, mayDecide);
    return new AuditFile(
        application,
        people.get(application.personId()),
        unit,
        plans.get(application.planId()),
        route,
        decided,
        submission(id, application.round()),
        items.of(id),
        before(id, decided, body, application.round()),
        application.round() < 2 ? null : audits.returnOf(id, application.round() - 1).orElse(null),
        body,
        mayDecide,
        mayDecide.and(need::onRecord),
        need.needed(),
        need.balance());
  }

  private Submission submission(UUID id, int round) {
    return submissions
        .of(id, round)
        .orElseThrow(() -> new NotFoundException("No submission " + round + " of " + id));
  }

  private @Nullable Submission before(UUID id, List<AuditRecord> decided, UUID body, int round) {
    return AuditFile.lastOf(decided, body, round)
        .map(earlier -> submission(id, earlier.round()))
        .orElse(null);
  }

  private Posts posts(
      Application application, List<Step> route, Organisation unit, Verdict mayDecide) {
    if (!mayDecide.allowed() || !AuditAccess.needsPosts(route.get(application.step() - 1), unit)) {
      return new Posts(false, Verdict.ALLOWED, null);
    }
    Step step = route.get(application.step() - 1);
    Optional<PostApproval> approval = posts.of(unit.id(), application.planYear());
    Verdict verdict = AuditAccess.postsOnRecord(step, unit, application.planYear(), approval);
    var level = titles.byId(application.titleNameId()).level();
    return new Posts(
        true, verdict, approval.map(a -> balances.of(a, level, application.id())).orElse(null));
  }
}
