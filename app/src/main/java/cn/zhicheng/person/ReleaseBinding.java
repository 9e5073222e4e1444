package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.access.BindingRules;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「解除绑定」: the unit lets a person go who left it. The person is unbound from now on; what the unit
 * approved stays approved.
 */
@Component
public class ReleaseBinding {
  private final DecideBinding decide;
  private final BindingStore store;
  private final BindingLog log;
  private final WorkUnderWay underWay;
  private final Clock clock;

  ReleaseBinding(
      DecideBinding decide,
      BindingStore store,
      BindingLog log,
      WorkUnderWay underWay,
      Clock clock) {
    this.decide = decide;
    this.store = store;
    this.log = log;
    this.underWay = underWay;
    this.clock = clock;
  }

  /**
   * Releases a person of the actor's unit.
   *
   * @param version the one the page was shown with
   * @param reason what the person reads
   * @throws cn.zhicheng.shared.InvalidException without a reason
   * @throws cn.zhicheng.shared.RefusedException {@code UNDER_WAY} while an application is under
   *     audit, {@code NOT_BOUND_HERE} in any other state
   * @throws cn.zhicheng.shared.NotFoundException when it is another unit's
   * @throws cn.zhicheng.shared.StaleException when a colleague or another unit was faster
   */
  @Transactional
  public void release(Actor actor, UUID id, int version, String reason) {
    Binding binding = decide.seen(actor, id, version);
    store.hold(binding.personId());
    BindingRules.mayRelease(binding, underWay.of(binding.personId())).orThrow();
    String typed = BindingOpinion.release(reason);
    BindingState to = binding.after(BindingMove.RELEASE);
    if (!store.release(binding, to, typed, clock.instant())) {
      throw log.stale(id);
    }
    log.moved(actor, binding, BindingMove.RELEASE, typed);
  }
}
