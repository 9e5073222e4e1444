package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Problems;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A bureau adds a department, an organiser or a lower bureau of its region (FAQ-D2). Units register
 * themselves, are preset on request, or come by Excel.
 */
@Component
public class RegisterBody {
  private final Territories territories;
  private final DepartmentChoices choices;
  private final BodyCheck check;
  private final Organisations organisations;
  private final BodyStore store;
  private final Journal journal;

  RegisterBody(
      Territories territories,
      DepartmentChoices choices,
      BodyCheck check,
      Organisations organisations,
      BodyStore store,
      Journal journal) {
    this.territories = territories;
    this.choices = choices;
    this.check = check;
    this.organisations = organisations;
    this.store = store;
    this.journal = journal;
  }

  /**
   * Adds the body; its account is preset separately.
   *
   * @return its id
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   */
  @Transactional
  public UUID register(Actor actor, BodyForm typed) {
    String scope = territories.of(actor).acting().regionCode();
    var problems =
        new Problems()
            .check(
                typed.kind().equals(OrganisationKind.UNIT.name()),
                "kind",
                "用人单位请由单位自行注册，或通过内置申请、Excel 导入。");
    CheckedBody body = check.check(typed, scope, choices.known(typed.region()), null, problems);
    problems.orThrow();
    return add(actor, Objects.requireNonNull(body), "REGISTER");
  }

  /** Adds a checked body and writes it down. */
  UUID add(Actor actor, CheckedBody body, String action) {
    UUID id = organisations.add(body.made()).id();
    if (!body.industry().isEmpty()) {
      store.industry(id, body.industry());
    }
    journal.write(
        actor.by(),
        new Entry(
                Register.SUBJECT, id, action, null, OrganisationStatus.ACTIVE.name(), "", Map.of())
            .with(Map.of("name", body.name(), "regionCode", body.region())));
    return id;
  }
}
