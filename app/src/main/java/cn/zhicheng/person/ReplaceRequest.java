package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person takes a waiting request back and asks another unit, in one step (FAQ-P15). */
@Component
public class ReplaceRequest {
  private final WithdrawBinding withdraw;
  private final RequestBinding request;

  ReplaceRequest(WithdrawBinding withdraw, RequestBinding request) {
    this.withdraw = withdraw;
    this.request = request;
  }

  /**
   * Does both or neither.
   *
   * @param pending the actor's own waiting request, as the page showed it
   * @return the new request's id
   * @throws cn.zhicheng.shared.NotFoundException when the waiting request is not the actor's
   * @throws cn.zhicheng.shared.StaleException when the unit decided meanwhile
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws cn.zhicheng.shared.RefusedException as {@link RequestBinding} says
   */
  @Transactional
  public UUID replace(Actor actor, BindingPick pending, UnitChoice typed) {
    withdraw.withdraw(actor, pending.id(), pending.version());
    return request.request(actor, typed);
  }
}
