package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.RegisterUnit;
import cn.zhicheng.organisation.UnitDetails;
import cn.zhicheng.testing.Numbers;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** People and units for tests, made by the product's own use cases. */
@Component
public class PeopleCast {
  private final PortalAccounts accounts;
  private final Organisations organisations;
  private final RegisterUnit registerUnit;
  private final RegisterPerson registerPerson;
  private final Bindings bindings;
  private final ApproveBinding approve;

  PeopleCast(
      PortalAccounts accounts,
      Organisations organisations,
      RegisterUnit registerUnit,
      RegisterPerson registerPerson,
      Bindings bindings,
      ApproveBinding approve) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.registerUnit = registerUnit;
    this.registerPerson = registerPerson;
    this.bindings = bindings;
    this.approve = approve;
  }

  /** A unit of 蜀山区, signed on. */
  public Actor unit(String name, String nature) {
    Actor fresh = accounts.unit(name, Numbers.uscc());
    registerUnit.register(
        fresh,
        new UnitDetails(
            "340100", "340104", nature, "none", "周敏", "13900000000", "", "合肥市蜀山区望江西路 1 号"));
    return accounts.again(fresh);
  }

  public Organisation department(String name) {
    return organisations.add(
        NewOrganisation.authority(OrganisationKind.DEPARTMENT, name, "340104"));
  }

  /** A person of the portal at the first sign-on. */
  public Actor newcomer(String name) {
    return accounts.person(name, Numbers.idNo());
  }

  /** A registered person without a unit. */
  public Actor unbound(String name) {
    return register(newcomer(name), later());
  }

  /** A registered person whose request the unit has not answered. */
  public Actor waiting(String name, Actor unit) {
    return register(newcomer(name), now(unit.organisation()));
  }

  public Actor bound(String name, Actor unit) {
    Actor person = waiting(name, unit);
    Binding request = latest(person);
    approve.approve(unit, request.id(), request.version(), "");
    return person;
  }

  public Actor register(Actor fresh, PersonRegistration typed) {
    registerPerson.register(fresh, typed);
    return accounts.again(fresh);
  }

  public Binding latest(Actor person) {
    return bindings.ofPerson(person.person()).getFirst();
  }

  public static PersonRegistration later() {
    return new PersonRegistration(
        "13800000000", "汉族", "2010-08", "08", "", "", false, new UnitChoice("", "", "", ""));
  }

  public static PersonRegistration now(UUID unit) {
    return new PersonRegistration("13800000000", "汉族", "2010-08", "08", "", "", true, choice(unit));
  }

  public static UnitChoice choice(UUID unit) {
    return new UnitChoice(unit.toString(), "本单位教研室职工，2010 年入职。", "在编", "教研员");
  }
}
