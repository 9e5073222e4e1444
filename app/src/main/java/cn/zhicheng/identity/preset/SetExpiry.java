package cn.zhicheng.identity.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.StandIns;
import cn.zhicheng.identity.preset.access.PresetAccountAccess;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the last day on which an account may sign on. */
@Component
public class SetExpiry {
  private final KeptAccount kept;
  private final StandIns standIns;

  SetExpiry(KeptAccount kept, StandIns standIns) {
    this.kept = kept;
    this.standIns = standIns;
  }

  /**
   * Sets or takes away the last day. Open sessions end, also of who stands in for its holder, so
   * that they learn of it.
   *
   * @param typed {@code 2026-12-31}; empty for no end
   * @throws cn.zhicheng.shared.InvalidException for what is no date
   * @throws cn.zhicheng.shared.RefusedException when the actor does not keep it
   */
  @Transactional
  public void set(Actor actor, UUID id, int version, String typed) {
    var seen = kept.load(actor, id, version);
    PresetAccountAccess.mayManage(actor, seen.scope(), seen.account()).orThrow();
    Optional<LocalDate> day = date(typed.strip());
    kept.change(
        actor,
        seen.account(),
        row -> row.set(ACCOUNT.EXPIRES_ON, day.orElse(null)),
        AccountDeed.SET_EXPIRY,
        day.map(last -> "有效期到 " + last + " 为止").orElse("长期有效"),
        Map.of());
    standIns.signOff(id);
  }

  private static Optional<LocalDate> date(String typed) {
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(Typed.day(typed));
    } catch (DateTimeParseException e) {
      new Problems().add("expiresOn", "请填写有效的日期，例如 2026-12-31；长期有效的留空。").orThrow();
      return Optional.empty();
    }
  }
}
