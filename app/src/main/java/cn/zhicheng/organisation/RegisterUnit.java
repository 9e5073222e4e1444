package cn.zhicheng.organisation;

import cn.zhicheng.identity.Accounts;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalClaims;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A legal person of the government portal registers as a unit at its first sign-on (FAQ-U8,
 * FAQ-D3). Name and USCC are the portal's and cannot be typed.
 */
@Component
public class RegisterUnit {
  private final Accounts accounts;
  private final UnitDetailsCheck check;
  private final OrganisationStore store;
  private final Journal journal;
  private final Clock clock;
  private final boolean needsApproval;

  /**
   * @param needsApproval whether a bureau must approve before the unit may act (O13)
   */
  RegisterUnit(
      Accounts accounts,
      UnitDetailsCheck check,
      OrganisationStore store,
      Journal journal,
      Clock clock,
      @Value("${zhicheng.unit-needs-approval:false}") boolean needsApproval) {
    this.accounts = accounts;
    this.check = check;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
    this.needsApproval = needsApproval;
  }

  /**
   * Registers the unit and gives it to the account.
   *
   * @return the unit's id
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws RefusedException {@code USCC_TAKEN} when another portal account registered this USCC
   */
  @Transactional
  public UUID register(Actor actor, UnitDetails typed) {
    PortalClaims claims = accounts.pendingClaims(actor.accountId());
    Organisation unit = unit(claims, check.check(claims, typed));
    try {
      store.add(unit, clock.instant());
    } catch (DuplicateKeyException taken) {
      throw new RefusedException(
          Refusal.of(
              "USCC_TAKEN",
              "统一社会信用代码 %s 已在本平台注册过单位，请用首次注册时的法人账号登录；确需更换经办人的，请联系属地人社部门。"
                  .formatted(claims.uscc())));
    }
    accounts.completeOrganisation(actor.accountId(), unit.id());
    journal.write(
        actor.by(),
        new Entry("ORGANISATION", unit.id(), "REGISTER", null, unit.status().name(), "", Map.of())
            .with(Map.of("regionCode", unit.regionCode())));
    return unit.id();
  }

  private Organisation unit(PortalClaims claims, CheckedUnitDetails details) {
    return new Organisation(
        Ids.next(),
        OrganisationKind.UNIT,
        OrganisationOrigin.PORTAL,
        claims.organisationName(),
        claims.uscc(),
        details.nature(),
        details.regionCode(),
        details.departmentId(),
        details.contact(),
        details.contactMobile(),
        details.contactPhone(),
        details.address(),
        needsApproval ? OrganisationStatus.REGISTERING : OrganisationStatus.ACTIVE,
        0);
  }
}
