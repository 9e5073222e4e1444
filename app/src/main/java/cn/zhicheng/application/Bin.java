package cn.zhicheng.application;

import cn.zhicheng.application.access.Deadlines;
import cn.zhicheng.identity.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** 「回收站」: what a person deleted and may still restore. */
@Component
public class Bin {
  private final LifeStore store;
  private final Clock clock;

  Bin(LifeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Newest first. */
  public List<Application> of(Actor actor) {
    return store.bin(actor.person(), clock.instant().minus(Deadlines.BIN));
  }
}
