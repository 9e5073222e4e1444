package cn.zhicheng.application;

import cn.zhicheng.application.access.ReassignAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A bureau gives a level of a frozen route to a successor body, because the body there was stopped
 * or merged and would let the file lie (domain.md 6.2). The route stays what it is otherwise.
 */
@Component
public class ReassignStep {
  private final StrandedFiles stranded;
  private final RouteStore routes;
  private final Territories territories;
  private final Organisations organisations;
  private final Tasks tasks;
  private final Journal journal;

  ReassignStep(
      StrandedFiles stranded,
      RouteStore routes,
      Territories territories,
      Organisations organisations,
      Tasks tasks,
      Journal journal) {
    this.stranded = stranded;
    this.routes = routes;
    this.territories = territories;
    this.organisations = organisations;
    this.tasks = tasks;
    this.journal = journal;
  }

  /**
   * Reassigns it; the open work moves along.
   *
   * @param successor null when none was chosen
   * @throws NotFoundException when the application's unit lies outside the bureau's region
   * @throws cn.zhicheng.shared.InvalidException without body or reason, or with an unfit body
   * @throws cn.zhicheng.shared.RefusedException when the body at this level is active
   * @throws StaleException when a colleague was faster
   */
  @Transactional
  public void reassign(
      Actor actor, UUID application, int seq, @Nullable UUID successor, String reason) {
    if (stranded.version(territories.of(actor).region(), application).isEmpty()) {
      throw new NotFoundException("No application " + application);
    }
    List<Step> route = routes.of(application);
    Step step =
        route.stream()
            .filter(each -> each.seq() == seq)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("No level " + seq));
    ReassignAccess.mayReassign(step).orThrow();
    Organisation former = organisations.get(step.bodyId());
    Organisation next = chosen(successor, former, reason.strip());
    if (!stranded.reassign(application, seq, former.id(), next.id())) {
      throw new StaleException("这个环节刚刚已由他人改派，请刷新后查看。");
    }
    tasks.handOver(former.id(), next.id(), TaskKind.APPLICATION, application);
    journal.write(
        actor.by(),
        new Entry(
                Application.SUBJECT, application, "REASSIGN", null, null, reason.strip(), Map.of())
            .with(
                Map.of(
                    "level", step.label(),
                    "step", seq,
                    "from", former.name(),
                    "to", next.name(),
                    "body", next.id().toString())));
  }

  private Organisation chosen(@Nullable UUID id, Organisation former, String reason) {
    Optional<Organisation> found =
        id == null
            ? Optional.empty()
            : Optional.ofNullable(organisations.find(List.of(id)).get(id));
    Problems problems =
        new Problems()
            .check(found.isEmpty(), "successor", "请选择改派到的机构。")
            .check(reason.isEmpty(), "reason", "请写明改派原因，会记入办理记录。")
            .check(reason.length() > 500, "reason", "改派原因最多 500 个字。");
    found
        .flatMap(next -> ReassignAccess.mayTake(former, next).why())
        .ifPresent(why -> problems.add("successor", why.sentence()));
    problems.orThrow();
    return found.orElseThrow();
  }
}
