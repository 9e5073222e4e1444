package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A registered person asks a unit to take them: 「变更单位」, unbound, returned or bound (FAQ-P15). A
 * bound person stays with the old unit until the new one approves.
 */
@Component
public class RequestBinding {
  private final UnitChoiceCheck check;
  private final OpenBinding open;

  RequestBinding(UnitChoiceCheck check, OpenBinding open) {
    this.check = check;
    this.open = open;
  }

  /**
   * Sends the request.
   *
   * @return the binding's id
   * @throws InvalidException with every problem of what was typed
   * @throws cn.zhicheng.shared.RefusedException {@code ALREADY_PENDING}, {@code ALREADY_BOUND},
   *     {@code UNDER_WAY} while an application is under audit at the present unit
   * @throws cn.zhicheng.shared.StaleException when two people act on one returned request
   */
  @Transactional
  public UUID request(Actor actor, UnitChoice typed) {
    Problems problems = new Problems();
    CheckedUnitChoice choice = check.check(typed, problems);
    problems.orThrow();
    if (choice == null) {
      throw new IllegalStateException("A choice without problems has a unit");
    }
    return open.open(actor, actor.person(), actor.name(), choice);
  }
}
