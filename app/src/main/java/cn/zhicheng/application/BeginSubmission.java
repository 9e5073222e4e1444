package cn.zhicheng.application;

import cn.zhicheng.application.access.Deadlines;
import cn.zhicheng.identity.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes when a person began to submit, so that what was begun before the deadline may be finished
 * within the plan's grace, whatever the submission itself comes to.
 */
@Component
public class BeginSubmission {
  private final LifeStore store;
  private final Clock clock;

  BeginSubmission(LifeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Opening the page to submit counts as well, when the deadline is no further away than the grace.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void opened(Actor actor, DraftView view) {
    Application application = view.application();
    Instant deadline = Deadlines.told(application, view.plan());
    Duration grace = Duration.ofMinutes(view.plan().terms().graceMinutes());
    Instant now = clock.instant();
    boolean near = !now.isAfter(deadline) && !now.isBefore(deadline.minus(grace));
    if (near && application.state().editable() && application.traces().submitBegunAt() == null) {
      store.begun(actor.person(), application.id(), now);
    }
  }

  /** Does nothing for somebody else's application, and for one that is begun or sent already. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void begin(Actor actor, UUID id) {
    store.begun(actor.person(), id, clock.instant());
  }
}
