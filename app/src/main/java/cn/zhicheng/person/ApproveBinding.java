package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Problems;
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
   * @throws cn.zhicheng.shared.NotFoundException when it was made to another unit
   * @throws cn.zhicheng.shared.StaleException when a colleague or the person was faster
   */
  @Transactional
  public void approve(Actor actor, UUID id, int version, String opinion) {
    String typed = opinion.strip();
    new Problems().check(typed.length() > 500, "opinion", "审核意见最多 500 个字。").orThrow();
    Binding binding = decide.load(actor, id, version);
    decide.endFormer(actor, binding.personId());
    decide.move(actor, binding, BindingMove.APPROVE, typed);
  }
}
