package cn.zhicheng.organisation.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.preset.access.PresetRequestAccess;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a request without an account: operations refuse it, or the bureau takes it back. */
@Component
public class DecidePresetRequest {
  private final PresetRequests requests;
  private final PresetRequestStore store;
  private final PresetRequestLog log;
  private final Clock clock;

  DecidePresetRequest(
      PresetRequests requests, PresetRequestStore store, PresetRequestLog log, Clock clock) {
    this.requests = requests;
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Operations say no.
   *
   * @throws cn.zhicheng.shared.InvalidException without a reason
   * @throws cn.zhicheng.shared.RefusedException for others, and when it does not wait
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void refuse(Actor actor, UUID id, int version, String reason) {
    String typed = reason.strip();
    new Problems()
        .check(typed.isEmpty(), "refusal", "请填写退回原因，人社部门会看到。")
        .check(typed.length() > 500, "refusal", "退回原因最多 500 个字。")
        .orThrow();
    end(actor, id, version, PresetRequestMove.REFUSE, typed);
  }

  /**
   * The bureau takes it back.
   *
   * @throws cn.zhicheng.shared.RefusedException for others, and when it does not wait
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void withdraw(Actor actor, UUID id, int version) {
    end(actor, id, version, PresetRequestMove.WITHDRAW, "");
  }

  private void end(Actor actor, UUID id, int version, PresetRequestMove move, String reason) {
    PresetRequest seen = requests.get(actor, id);
    if (seen.version() != version) {
      throw log.stale(id);
    }
    PresetRequestAccess.may(actor, move, seen).orThrow();
    if (!store.decide(seen, seen.after(move), reason, clock.instant())) {
      throw log.stale(id);
    }
    log.moved(actor, id, move, seen.status(), seen.after(move), reason);
  }
}
