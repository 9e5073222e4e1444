package cn.zhicheng.certificate;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What waits for certificates at a bureau: of the plans of its own level and region only. */
@Component
public class Waiting {
  private final IssueStore store;
  private final Organisations organisations;

  Waiting(IssueStore store, Organisations organisations) {
    this.store = store;
    this.organisations = organisations;
  }

  /**
   * One plan.
   *
   * @param waiting how many wait
   * @param first those a batch has room for, by application number
   */
  public record WaitingList(Plan plan, int waiting, List<Candidate> first) {}

  /** Who issues for which plan. */
  record Desk(Organisation bureau, Plan plan) {}

  public List<WaitingPlan> plans(Actor actor) {
    return store.plans(organisations.get(actor.organisation()).regionCode());
  }

  /**
   * @throws NotFoundException for a plan of another bureau
   */
  public WaitingList under(Actor actor, UUID planId) {
    Plan plan = desk(actor, planId).plan();
    List<Candidate> first = store.waiting(planId, IssueForm.MOST);
    int all = first.size() < IssueForm.MOST ? first.size() : store.waiting(planId);
    return new WaitingList(plan, all, first);
  }

  Desk desk(Actor actor, UUID planId) {
    Organisation bureau = organisations.get(actor.organisation());
    return store
        .plan(bureau.regionCode(), planId)
        .map(plan -> new Desk(bureau, plan))
        .orElseThrow(() -> new NotFoundException("No plan of this bureau: " + planId));
  }
}
