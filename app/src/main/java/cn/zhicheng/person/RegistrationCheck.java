package cn.zhicheng.person;

import cn.zhicheng.identity.Accounts;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalClaims;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a registration: who the portal says it is, and what was typed, all problems at once. */
@Component
public class RegistrationCheck {
  private final Accounts accounts;
  private final ProfileCheck profile;
  private final UnitChoiceCheck units;

  RegistrationCheck(Accounts accounts, ProfileCheck profile, UnitChoiceCheck units) {
    this.accounts = accounts;
    this.profile = profile;
    this.units = units;
  }

  /** A registration without problems; the choice is null for 否. */
  record Checked(NewPerson person, @Nullable CheckedUnitChoice choice) {}

  /**
   * Who the portal says this account's holder is.
   *
   * @throws cn.zhicheng.shared.NotFoundException when the account is registered already
   */
  public PortalIdentity identity(Actor actor) {
    return PortalIdentity.of(accounts.pendingClaims(actor.accountId()), profile.today());
  }

  /** The mobile number the portal told; may be empty. */
  public String portalMobile(Actor actor) {
    PortalClaims claims = accounts.pendingClaims(actor.accountId());
    return claims.mobile();
  }

  Checked check(Actor actor, PersonRegistration typed) {
    PortalIdentity identity = identity(actor);
    Problems problems = new Problems();
    if (identity.problem() != null) {
      problems.add("name", identity.problem());
    }
    profile.mobile(typed.mobile(), problems);
    String sex = sex(identity, typed, problems);
    LocalDate birth = birth(identity, typed, problems);
    profile.ethnicity(typed.ethnicity(), problems);
    profile.workStart(typed.workStart(), birth == null ? LocalDate.MIN : birth, problems);
    profile.series(typed.seriesNo(), problems);
    CheckedUnitChoice choice = typed.bindNow() ? units.check(typed.choice(), problems) : null;
    if (!typed.bindNow() && !typed.awaited().isEmpty()) {
      AwaitedUnits.check(typed.awaited(), problems);
    }
    problems.orThrow();
    return new Checked(person(identity, typed, sex, birth), choice);
  }

  private static String sex(PortalIdentity identity, PersonRegistration typed, Problems problems) {
    String sex = identity.sex() == null ? typed.sex() : identity.sex();
    boolean known = sex.equals("男") || sex.equals("女");
    problems.check(identity.asksBirth() && !known, "sex", "请选择性别。");
    return sex;
  }

  private @Nullable LocalDate birth(
      PortalIdentity identity, PersonRegistration typed, Problems problems) {
    if (!identity.asksBirth()) {
      return identity.birthDate();
    }
    try {
      LocalDate birth = Typed.day(typed.birthDate());
      problems.check(birth.isAfter(profile.today()), "birthDate", "出生日期不能晚于今天。");
      return birth;
    } catch (DateTimeException e) {
      problems.add("birthDate", "请填写出生日期，例如 1988-02-29。");
      return null;
    }
  }

  private static NewPerson person(
      PortalIdentity identity, PersonRegistration typed, String sex, @Nullable LocalDate birth) {
    if (birth == null) {
      throw new IllegalStateException("A registration without problems has a birth date");
    }
    return new NewPerson(
        Ids.next(),
        identity.name(),
        identity.idType(),
        identity.idNo(),
        sex,
        birth,
        typed.ethnicity(),
        typed.mobile(),
        typed.workStart(),
        typed.seriesNo());
  }
}
