package cn.zhicheng.identity.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.InitialPassword;
import cn.zhicheng.identity.preset.access.PresetAccountAccess;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account whose password was forgotten a new one (FAQ-U7); a lock ends with it. */
@Component
public class ResetPassword {
  private final KeptAccount kept;

  ResetPassword(KeptAccount kept) {
    this.kept = kept;
  }

  /**
   * Replaces the password by one that must be changed at the next sign-on, and ends all sessions.
   *
   * @return the account as it was
   * @throws cn.zhicheng.shared.RefusedException when the actor does not keep it
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public PresetAccount reset(Actor actor, UUID id, int version, InitialPassword password) {
    var seen = kept.load(actor, id, version);
    PresetAccountAccess.mayManage(actor, seen.scope(), seen.account()).orThrow();
    kept.change(
        actor,
        seen.account(),
        row ->
            row.set(ACCOUNT.PASSWORD_HASH, password.hash())
                .set(ACCOUNT.MUST_CHANGE_PASSWORD, true)
                .setNull(ACCOUNT.PASSWORD_CHANGED_AT)
                .set(ACCOUNT.FAILED_COUNT, 0)
                .setNull(ACCOUNT.LOCKED_UNTIL),
        AccountDeed.RESET_PASSWORD,
        "",
        Map.of());
    return seen.account();
  }
}
