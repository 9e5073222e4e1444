package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.access.RegisterAccess;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A bureau changes the data of a department, an organiser or a lower bureau, or a unit's
 * department. All else of a unit is the unit's own. The journal keeps what stood there before, so
 * that an old name can be found.
 */
@Component
public class ChangeBody {
  private final Territories territories;
  private final Register register;
  private final DepartmentChoices choices;
  private final BodyCheck check;
  private final BodyStore store;
  private final Journal journal;
  private final Clock clock;

  ChangeBody(
      Territories territories,
      Register register,
      DepartmentChoices choices,
      BodyCheck check,
      BodyStore store,
      Journal journal,
      Clock clock) {
    this.territories = territories;
    this.register = register;
    this.choices = choices;
    this.check = check;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Changes a body of the bureau's region.
   *
   * @param version the one the form was filled from
   * @throws cn.zhicheng.shared.NotFoundException outside the region
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws StaleException when a colleague was faster
   */
  @Transactional
  public void change(Actor actor, UUID id, int version, BodyForm typed) {
    Territory territory = territories.of(actor);
    String scope = territory.acting().regionCode();
    Body before = register.get(territory, id);
    RegisterAccess.mayChange(before.organisation()).orThrow();
    BodyForm whole = whole(before, typed);
    var problems = new Problems();
    CheckedBody after = check.check(whole, scope, choices.known(whole.region()), id, problems);
    problems.orThrow();
    if (!store.change(id, version, Objects.requireNonNull(after), clock.instant())) {
      throw new StaleException("这个机构的信息刚刚已被他人修改，您填写的内容没有保存。请打开最新内容核对后再改。");
    }
    journal.write(
        actor.by(),
        Entry.of(Register.SUBJECT, id, "CHANGE").with(differences(BodyForm.of(before), whole)));
  }

  /** Of a unit only the department is the bureau's to say. */
  private static BodyForm whole(Body before, BodyForm typed) {
    BodyForm own = BodyForm.of(before);
    boolean unit = before.organisation().kind() == OrganisationKind.UNIT;
    return new BodyForm(
        own.kind(),
        unit ? own.name() : typed.name(),
        unit ? own.uscc() : typed.uscc(),
        unit ? own.region() : typed.region(),
        own.nature(),
        typed.department(),
        typed.industry(),
        unit ? own.contact() : typed.contact(),
        unit ? own.contactMobile() : typed.contactMobile(),
        unit ? own.contactPhone() : typed.contactPhone(),
        unit ? own.address() : typed.address());
  }

  /** What changed, old and new; phone numbers are named but not written down. */
  private static Map<String, Object> differences(BodyForm before, BodyForm after) {
    Map<String, Object> facts = new LinkedHashMap<>();
    note(facts, "name", before.name(), after.name());
    note(facts, "uscc", before.uscc(), after.uscc());
    note(facts, "region", before.region(), after.region());
    note(facts, "department", before.department(), after.department());
    note(facts, "industry", before.industry(), after.industry());
    note(facts, "contact", before.contact(), after.contact());
    note(facts, "address", before.address(), after.address());
    boolean phone =
        !before.contactMobile().equals(after.contactMobile())
            || !before.contactPhone().equals(after.contactPhone());
    if (phone) {
      facts.put("phoneChanged", true);
    }
    return facts;
  }

  private static void note(Map<String, Object> facts, String what, String before, String after) {
    if (!before.equals(after)) {
      facts.put(what + "Before", before);
      facts.put(what + "After", after);
    }
  }
}
