package cn.zhicheng.person;

import cn.zhicheng.barrier.Callers;
import cn.zhicheng.identity.Accounts;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person registers at the first sign-on (FAQ-P7), with a request to a unit (「是」, FAQ-P10) or
 * without one (「否」, FAQ-P12), and then perhaps with the name of one to wait for (FAQ-P14).
 */
@Component
public class RegisterPerson {
  private final RegistrationCheck check;
  private final PersonStore store;
  private final Accounts accounts;
  private final OpenBinding binding;
  private final AwaitedUnits awaited;
  private final Journal journal;
  private final Clock clock;

  RegisterPerson(
      RegistrationCheck check,
      PersonStore store,
      Accounts accounts,
      OpenBinding binding,
      AwaitedUnits awaited,
      Journal journal,
      Clock clock) {
    this.check = check;
    this.store = store;
    this.accounts = accounts;
    this.binding = binding;
    this.awaited = awaited;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Registers the person and gives them to the account.
   *
   * @return the person's id
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws RefusedException {@code PERSON_TAKEN} when this ID number is registered
   */
  @Transactional
  public UUID register(Actor actor, PersonRegistration typed) {
    RegistrationCheck.Checked checked = check.check(actor, typed);
    NewPerson person = checked.person();
    try {
      store.add(person, clock.instant());
    } catch (DuplicateKeyException taken) {
      throw new RefusedException(
          Refusal.of("PERSON_TAKEN", "该证件号码已在本平台注册。若刚刚已提交过，请直接进入个人中心；否则请核对登录的政务网账号。", "/me"));
    }
    accounts.completePerson(actor.accountId(), person.id());
    journal.write(
        actor.by(),
        new Entry(
            "PERSON", person.id(), "REGISTER", null, PersonStatus.REGISTERED.name(), "", Map.of()));
    if (checked.choice() != null) {
      CheckedUnitChoice chosen = checked.choice();
      Callers.intoFileOf(
          person.id(), () -> binding.open(actor, person.id(), person.name(), chosen));
    } else if (!typed.awaited().isEmpty()) {
      awaited.note(person.id(), typed.awaited());
    }
    return person.id();
  }
}
