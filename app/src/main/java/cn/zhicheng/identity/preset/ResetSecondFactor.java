package cn.zhicheng.identity.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.preset.access.PresetAccountAccess;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the second factor off an account whose holder lost the phone and the recovery codes. */
@Component
public class ResetSecondFactor {
  private final KeptAccount kept;
  private final SecondFactorStore factors;

  ResetSecondFactor(KeptAccount kept, SecondFactorStore factors) {
    this.kept = kept;
    this.factors = factors;
  }

  /**
   * Takes it off and ends all sessions.
   *
   * @throws cn.zhicheng.shared.RefusedException when the actor does not keep it, or there is none
   */
  @Transactional
  public void reset(Actor actor, UUID id, int version) {
    var seen = kept.load(actor, id, version);
    PresetAccountAccess.mayResetFactor(actor, seen.scope(), seen.account()).orThrow();
    factors.remove(id);
    kept.change(actor, seen.account(), row -> row, AccountDeed.SECOND_FACTOR_RESET, "", Map.of());
  }
}
