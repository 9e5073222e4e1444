package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The unit says yes: from now on the person belongs to it, and no longer to the unit before
 * (FAQ-P11, FAQ-U18).
 */
@Component
public class ApproveBinding {
  private final DecideBinding decide;

  ApproveBinding(DecideBinding decide) {
    this.decide = decide;
  }

  /**
   * Approves a request made to the actor's unit.
   *
   * @param version the one the page was shown with
   * @param opinion may be empty
   * @throws cn.zhicheng.shared.RefusedException {@code UNIT_STOPPED} when the unit is suspended or
   *     merged, {@code FORMER_UNDER_WAY} while the unit before audits an application of the person
   * @throws cn.zhicheng.shared.NotFoundException when it was made to another unit
   * @throws cn.zhicheng.shared.StaleException when a colleague or the person was faster
   */
  @Transactional
  public void approve(Actor actor, UUID id, int version, String opinion) {
    String typed = BindingOpinion.optional(opinion);
    Binding binding = decide.load(actor, id, version);
    decide.mustBeInUse(actor);
    decide.endFormer(actor, binding.personId());
    decide.move(actor, binding, BindingMove.APPROVE, typed);
  }
}
