package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person waits no longer for a unit to register. */
@Component
public class StopAwaiting {
  private final AwaitedUnits awaited;

  StopAwaiting(AwaitedUnits awaited) {
    this.awaited = awaited;
  }

  /** Takes the note back; does nothing when there is none. */
  @Transactional
  public void stop(Actor actor) {
    awaited.forget(actor.person());
  }
}
