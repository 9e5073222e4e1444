package cn.zhicheng.plan;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.access.PlanAccess;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One section of a draft is saved, and counts as looked through from then on. */
@Component
public class SavePlan {
  private final MovePlan moves;
  private final SectionForms forms;
  private final Documents documents;

  SavePlan(MovePlan moves, SectionForms forms, Documents documents) {
    this.moves = moves;
    this.forms = forms;
    this.documents = documents;
  }

  /**
   * Saves what was typed into one section.
   *
   * @param version the one the form was shown with
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws cn.zhicheng.shared.RefusedException when it is no draft
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional
  public void save(Actor actor, UUID id, int version, PlanSection section, TypedPlan typed) {
    PlanFile before =
        moves.load(actor, id, version, file -> PlanAccess.mayWrite(actor.role(), file.plan()));
    PlanFile after = forms.read(section, typed, before);
    PlanFiles.requireOwn(documents, actor, before, after);
    var checked = EnumSet.of(section);
    checked.addAll(before.checked());
    moves.move(
        actor,
        before,
        after.checked(checked),
        PlanMove.CHANGE,
        "",
        Map.of("section", section.label()));
  }
}
