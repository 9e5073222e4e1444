package cn.zhicheng.identity.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.StandIns;
import cn.zhicheng.identity.preset.access.PresetAccountAccess;
import cn.zhicheng.shared.Problems;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an account out of use, or back into it. */
@Component
public class DisableAccount {
  private final KeptAccount kept;
  private final StandIns standIns;

  DisableAccount(KeptAccount kept, StandIns standIns) {
    this.kept = kept;
    this.standIns = standIns;
  }

  /**
   * Takes it out of use and ends all its sessions, and those of who stands in for its holder.
   *
   * @param reason the holder reads it after the right password
   * @throws cn.zhicheng.shared.InvalidException without a reason
   * @throws cn.zhicheng.shared.RefusedException when the actor does not keep it
   */
  @Transactional
  public void disable(Actor actor, UUID id, int version, String reason) {
    var seen = kept.load(actor, id, version);
    PresetAccountAccess.mayDisable(actor, seen.scope(), seen.account()).orThrow();
    String typed = reason.strip();
    new Problems()
        .check(typed.isEmpty(), "reason", "请填写停用原因，使用人登录时会看到。")
        .check(typed.length() > 200, "reason", "停用原因最多 200 个字。")
        .orThrow();
    kept.change(
        actor,
        seen.account(),
        row -> row.set(ACCOUNT.STATUS, "DISABLED").set(ACCOUNT.DISABLED_REASON, typed),
        AccountDeed.DISABLE,
        typed,
        Map.of());
    standIns.signOff(id);
  }

  /**
   * Takes it back into use.
   *
   * @throws cn.zhicheng.shared.RefusedException when the actor does not keep it, or it is in use
   */
  @Transactional
  public void enable(Actor actor, UUID id, int version) {
    var seen = kept.load(actor, id, version);
    PresetAccountAccess.mayEnable(actor, seen.scope(), seen.account()).orThrow();
    kept.change(
        actor,
        seen.account(),
        row -> row.set(ACCOUNT.STATUS, "ACTIVE").set(ACCOUNT.DISABLED_REASON, ""),
        AccountDeed.ENABLE,
        "",
        Map.of());
  }
}
