package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import org.springframework.stereotype.Component;

/** Who sees which part of the register: a bureau its region and below, operations all of it. */
@Component
public class Territories {
  private final Organisations organisations;

  Territories(Organisations organisations) {
    this.organisations = organisations;
  }

  /**
   * The actor's part; one statement for bureaus, none for operations.
   *
   * @throws IllegalStateException for roles that see no register
   */
  public Territory of(Actor actor) {
    if (actor.role() == Role.OPS) {
      return new Territory(UnitDetails.PROVINCE, null);
    }
    if (actor.role() != Role.BUREAU) {
      throw new IllegalStateException(actor.role() + " sees no register");
    }
    Organisation bureau = organisations.get(actor.organisation());
    return new Territory(bureau.regionCode(), bureau);
  }
}
