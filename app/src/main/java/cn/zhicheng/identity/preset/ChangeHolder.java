package cn.zhicheng.identity.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Holder;
import cn.zhicheng.identity.InitialPassword;
import cn.zhicheng.identity.preset.access.PresetAccountAccess;
import cn.zhicheng.reference.IdNumber;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Sealer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands an account over to another person. The former holder's password and second factor open
 * nothing any more.
 */
@Component
public class ChangeHolder {
  private final KeptAccount kept;
  private final SecondFactorStore factors;
  private final Sealer sealer;
  private final Clock clock;

  ChangeHolder(KeptAccount kept, SecondFactorStore factors, Sealer sealer, Clock clock) {
    this.kept = kept;
    this.factors = factors;
    this.sealer = sealer;
    this.clock = clock;
  }

  /**
   * Changes the holder and the password.
   *
   * @param idNo only its blind index is kept
   * @return the account as it was
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws cn.zhicheng.shared.RefusedException when the actor does not keep it
   */
  @Transactional
  public PresetAccount change(
      Actor actor, UUID id, int version, String holder, String idNo, InitialPassword password) {
    var seen = kept.load(actor, id, version);
    PresetAccountAccess.mayManage(actor, seen.scope(), seen.account()).orThrow();
    String name = holder.strip();
    var number = IdNumber.parse(idNo, ProvinceTime.today(clock));
    new Problems()
        .check(name.isEmpty() || name.length() > 50, "holder", "请填写新使用人的姓名，最多 50 个字。")
        .check(number.isEmpty(), "idNo", "请填写新使用人的 18 位身份证号码，并逐位核对。")
        .orThrow();
    factors.remove(id);
    kept.change(
        actor,
        seen.account(),
        row ->
            row.set(ACCOUNT.DISPLAY_NAME, name)
                .set(ACCOUNT.HOLDER_INDEX, Holder.index(sealer, number.orElseThrow().value()))
                .set(ACCOUNT.PASSWORD_HASH, password.hash())
                .set(ACCOUNT.MUST_CHANGE_PASSWORD, true)
                .setNull(ACCOUNT.PASSWORD_CHANGED_AT),
        AccountDeed.CHANGE_HOLDER,
        "由 %s 更换为 %s".formatted(seen.account().holder(), name),
        Map.of());
    return seen.account();
  }
}
