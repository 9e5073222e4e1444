package cn.zhicheng.export;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** One's own orders and their files. */
@Component
public class Exports {
  private final ExportJobStore store;
  private final Clock clock;

  Exports(ExportJobStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The newest first. */
  public List<ExportLine> of(Actor actor) {
    return store.of(actor, clock.instant());
  }

  /**
   * A finished one of one's own.
   *
   * @throws NotFoundException for everybody else's, before it is done, and after a week
   */
  public ExportLine finished(Actor actor, UUID id) {
    return store
        .finished(actor, id, clock.instant())
        .orElseThrow(() -> new NotFoundException("No export " + id));
  }

  /** The file of a finished one, read piece by piece from wherever one goes on. */
  public Resource file(ExportLine finished) {
    return new ExportResource(finished, part -> store.part(finished.id(), part));
  }
}
