package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.PersonRegistration;
import cn.zhicheng.person.PortalIdentity;
import cn.zhicheng.person.RegistrationCheck;
import cn.zhicheng.shared.NotFoundException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page 「个人注册」. */
@Component
class RegistrationPages {
  private final RegistrationCheck check;
  private final UnitFinder units;
  private final Choices choices;

  RegistrationPages(RegistrationCheck check, UnitFinder units, Choices choices) {
    this.check = check;
    this.units = units;
    this.choices = choices;
  }

  PortalIdentity identity(Actor actor) {
    return check.identity(actor);
  }

  /** Whether the account has still to register. */
  boolean open(Actor actor) {
    try {
      return !check.identity(actor).name().isEmpty();
    } catch (NotFoundException registered) {
      return false;
    }
  }

  UnitHits search(String name) {
    return units.find(name, true);
  }

  /**
   * As it first opens.
   *
   * @param unit chosen by a link; null for none
   */
  RegistrationPage empty(Actor actor, @Nullable UUID unit) {
    PersonRegistration empty = PersonRegistration.empty(check.portalMobile(actor));
    return typed(actor, unit == null ? empty : empty.with(empty.choice().with(unit)));
  }

  RegistrationPage typed(Actor actor, PersonRegistration typed) {
    return new RegistrationPage(
        check.identity(actor),
        typed,
        units.chosen(typed.choice().unit()),
        choices.of("ethnicity"),
        choices.series(),
        choices.of("personnel-kind"),
        null);
  }
}
