package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit gives a request back with a reason; the person may mend it or choose another unit. */
@Component
public class ReturnBinding {
  private final DecideBinding decide;

  ReturnBinding(DecideBinding decide) {
    this.decide = decide;
  }

  /**
   * Returns a request made to the actor's unit.
   *
   * @param version the one the page was shown with
   * @param reason what the person should mend
   * @throws cn.zhicheng.shared.InvalidException without a reason
   * @throws cn.zhicheng.shared.NotFoundException when it was made to another unit
   * @throws cn.zhicheng.shared.StaleException when a colleague or the person was faster
   */
  @Transactional
  public void giveBack(Actor actor, UUID id, int version, String reason) {
    String typed = BindingOpinion.required(reason);
    decide.move(actor, decide.load(actor, id, version), BindingMove.RETURN, typed);
  }
}
