package cn.zhicheng.sandbox.demo;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.ApproveBinding;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.ChangeProfile;
import cn.zhicheng.person.People;
import cn.zhicheng.person.Person;
import cn.zhicheng.person.PersonRegistration;
import cn.zhicheng.person.ProfileForm;
import cn.zhicheng.person.RegisterPerson;
import cn.zhicheng.person.RequestBinding;
import cn.zhicheng.person.ReturnBinding;
import cn.zhicheng.person.UnitChoice;
import cn.zhicheng.person.WithdrawBinding;
import java.util.List;
import org.springframework.stereotype.Component;

/** People register and ask for their units; the units answer, or let them wait. */
@Component
class Staff {
  private static final String FORMER = "yunxi-xiaoxue";
  private static final List<String> PARTIES = List.of("中共党员", "群众", "民进会员", "群众");
  private static final UnitChoice NO_CHOICE = new UnitChoice("", "", "", "");
  private final PortalPeople portal;
  private final RegisterPerson register;
  private final ChangeProfile profile;
  private final People people;
  private final RequestBinding request;
  private final ApproveBinding approve;
  private final ReturnBinding giveBack;
  private final WithdrawBinding withdraw;
  private final Bindings bindings;

  Staff(
      PortalPeople portal,
      RegisterPerson register,
      ChangeProfile profile,
      People people,
      RequestBinding request,
      ApproveBinding approve,
      ReturnBinding giveBack,
      WithdrawBinding withdraw,
      Bindings bindings) {
    this.portal = portal;
    this.register = register;
    this.profile = profile;
    this.people = people;
    this.request = request;
    this.approve = approve;
    this.giveBack = giveBack;
    this.withdraw = withdraw;
    this.bindings = bindings;
  }

  void register(World world, List<PersonRow> people) {
    for (PersonRow row : people) {
      boolean asks = !row.unit().isEmpty();
      String unit = row.binding().equals("CHANGED") ? FORMER : row.unit();
      UnitChoice choice = asks ? choice(world, row, unit) : NO_CHOICE;
      register.register(
          portal.signOn(row.account()),
          new PersonRegistration(
              portal.user(row.account()).mobile(),
              row.ethnicity(),
              workStart(row),
              row.series(),
              "",
              "",
              asks,
              choice));
      world.actor(row.account(), portal.signOn(row.account()));
      world.timeline().later();
    }
  }

  /** Completes what the review form prints of a person. */
  void describe(World world, List<PersonRow> rows) {
    for (PersonRow row : rows) {
      Actor actor = world.actor(row.account());
      Person person = people.get(actor.person());
      String party = PARTIES.get(Math.floorMod(row.account().hashCode(), PARTIES.size()));
      profile.change(
          actor,
          person.version(),
          new ProfileForm(
              portal.user(row.account()).mobile(),
              row.account() + "@example.com",
              row.ethnicity(),
              party,
              workStart(row),
              "健康或良好",
              "英语，能够阅读专业文献",
              row.series()));
    }
  }

  /** From the age of 22, in August. */
  private String workStart(PersonRow row) {
    return Careers.born(portal.user(row.account()).idNumber()) + 22 + "-08";
  }

  void answer(World world, List<PersonRow> people) {
    for (PersonRow row : people) {
      Actor person = world.actor(row.account());
      switch (row.binding()) {
        case "ACTIVE", "CHANGED", "MOVING" -> approve(world, person);
        case "RETURNED" -> giveBack(world, person);
        case "CANCELLED" ->
            withdraw.withdraw(person, newest(person).id(), newest(person).version());
        default -> {} // waits, or has asked nobody
      }
      world.timeline().later();
    }
  }

  /** Who has changed or is changing the unit asks the next one. */
  void change(World world, List<PersonRow> people) {
    for (PersonRow row : people) {
      Actor person = world.actor(row.account());
      if (row.binding().equals("CHANGED")) {
        request.request(person, choice(world, row, row.unit()));
        approve(world, person);
      } else if (row.binding().equals("MOVING")) {
        request.request(person, choice(world, row, FORMER));
      }
    }
  }

  private void approve(World world, Actor person) {
    Binding asked = newest(person);
    approve.approve(world.official(asked.unitId()), asked.id(), asked.version(), "情况属实，同意绑定。");
  }

  private void giveBack(World world, Actor person) {
    Binding asked = newest(person);
    giveBack.giveBack(
        world.official(asked.unitId()), asked.id(), asked.version(), "人员类别与劳动合同不符，请核对后重新提交。");
  }

  private Binding newest(Actor person) {
    return bindings.ofPerson(person.person()).getFirst();
  }

  private static UnitChoice choice(World world, PersonRow row, String unit) {
    return new UnitChoice(
        world.body(unit).id().toString(),
        "现任" + row.post() + "，申请绑定所在单位。",
        world.body(unit).institution() ? "在编" : "编外/合同制",
        row.post());
  }
}
