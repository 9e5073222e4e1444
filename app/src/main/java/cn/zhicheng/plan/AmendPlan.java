package cn.zhicheng.plan;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.access.PlanAccess;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.shared.Problems;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bureau changes what is published, visibly: texts, files, more specialties. Year, series,
 * titles and what is asked for stay: people prepare by them.
 */
@Component
public class AmendPlan {
  private final MovePlan moves;
  private final AmendedPlan amended;
  private final PlanDifferences differences;
  private final Specialties specialties;
  private final Documents documents;

  AmendPlan(
      MovePlan moves,
      AmendedPlan amended,
      PlanDifferences differences,
      Specialties specialties,
      Documents documents) {
    this.moves = moves;
    this.amended = amended;
    this.differences = differences;
    this.specialties = specialties;
    this.documents = documents;
  }

  /**
   * Puts a change into force.
   *
   * @param typed description, contact, documents, specialties to add, and a public reason
   * @throws cn.zhicheng.shared.InvalidException with every problem, also when nothing changes
   * @throws cn.zhicheng.shared.RefusedException when it is not published
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void amend(Actor actor, UUID id, int version, TypedPlan typed) {
    PlanFile before =
        moves.load(actor, id, version, file -> PlanAccess.mayAmend(actor.role(), file.plan()));
    var problems = new Problems();
    PlanFile after = changed(before, typed, problems);
    String reason = MovePlan.reason(typed.one("reason"), problems);
    problems.orThrow();
    PlanFiles.requireOwn(documents, actor, before, after);
    List<PlanAmendment.Change> changes = differences.of(before, after);
    problems.check(changes.isEmpty(), "description", "没有任何变更。请修改说明、电话、附件或增加专业后再发布。").orThrow();
    amended.amend(actor, before, after, PlanMove.AMEND, changes, reason);
  }

  private PlanFile changed(PlanFile before, TypedPlan typed, Problems problems) {
    Plan plan = before.plan();
    var in = new PlanReading(typed, problems);
    String description = in.text("description", "计划说明", TextsForm.TEXT, true);
    String contact = in.line("contact", "咨询电话", TextsForm.CONTACT);
    List<UUID> files = TextsForm.documents(typed, problems);
    Set<String> more =
        in.ticked(
            "specialties",
            "增加的专业",
            s -> specialties.find(s).filter(f -> f.seriesNo().equals(plan.seriesNo())).isPresent(),
            false);
    var offered = new TreeSet<>(before.offer().specialties());
    offered.addAll(more);
    return before
        .with(new PlanOffer(before.offer().titleNames(), List.copyOf(offered)))
        .with(
            PlanChanges.texts(
                plan, TermsWith.documents(plan.terms(), files), description, contact));
  }
}
