package cn.zhicheng.organisation.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.preset.access.PresetRequestAccess;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A bureau hands its data to operations (FAQ-U4, FAQ-D2). */
@Component
public class RequestPresetAccount {
  private final Organisations organisations;
  private final PresetRequestCheck check;
  private final PresetRequests requests;
  private final PresetRequestStore store;
  private final PresetRequestLog log;
  private final Clock clock;

  RequestPresetAccount(
      Organisations organisations,
      PresetRequestCheck check,
      PresetRequests requests,
      PresetRequestStore store,
      PresetRequestLog log,
      Clock clock) {
    this.organisations = organisations;
    this.check = check;
    this.requests = requests;
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Asks for the first time.
   *
   * @return the request's id
   * @throws InvalidException with every problem of what was typed, also when the same body is asked
   *     for already
   */
  @Transactional
  public UUID request(Actor actor, PresetRequestForm typed) {
    PresetRequest request = asked(actor, Ids.next(), typed, null);
    orInvalid(() -> store.add(request));
    log.moved(
        actor, request.id(), PresetRequestMove.REQUEST, null, request.status(), request.reason());
    return request.id();
  }

  /**
   * Sends a refused one again, mended. Numbers of the holder that are not typed stay.
   *
   * @throws InvalidException with every problem of what was typed
   * @throws cn.zhicheng.shared.RefusedException when it was not refused
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void resubmit(Actor actor, UUID id, int version, PresetRequestForm typed) {
    PresetRequest seen = requests.get(actor, id);
    if (seen.version() != version) {
      throw log.stale(id);
    }
    PresetRequestMove move = PresetRequestMove.RESUBMIT;
    PresetRequestAccess.may(actor, move, seen).orThrow();
    PresetRequest mended = asked(actor, id, typed, seen.holder());
    orInvalid(() -> {
      if (!store.resubmit(seen, mended)) {
        throw log.stale(id);
      }
    });
    log.moved(actor, id, move, seen.status(), mended.status(), mended.reason());
  }

  private PresetRequest asked(
      Actor actor, UUID id, PresetRequestForm typed, @Nullable PresetHolder before) {
    Organisation bureau = organisations.get(actor.organisation());
    var checked = check.check(bureau.regionCode(), typed, before);
    return new PresetRequest(
        id,
        bureau.id(),
        bureau.name(),
        checked.kind(),
        checked.body(),
        "",
        checked.holder(),
        checked.reason(),
        PresetRequestState.REQUESTED,
        "",
        null,
        clock.instant(),
        0);
  }

  private static void orInvalid(Runnable write) {
    try {
      write.run();
    } catch (DuplicateKeyException taken) {
      throw new InvalidException(new Problems().add("name", "这个机构已有一条待创建的申请，请等待系统运维办理，不必重复提交。"));
    }
  }
}
