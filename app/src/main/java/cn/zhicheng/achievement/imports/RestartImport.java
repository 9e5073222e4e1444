package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.access.ImportAccess;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a kept file read anew: after a crash, or because the entry was changed since. */
@Component
public class RestartImport {
  /**
   * What to read.
   *
   * @param bytes of the file
   */
  public record Begun(UUID id, UUID run, long bytes) {}

  private final ImportStore store;
  private final ImportTargets targets;
  private final Clock clock;

  RestartImport(ImportStore store, ImportTargets targets, Clock clock) {
    this.store = store;
    this.targets = targets;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @throws cn.zhicheng.shared.RefusedException when it is being read, or is decided
   */
  @Transactional
  public Begun restart(Actor actor, UUID id) {
    LibraryImport list = store.hold(actor.person(), id);
    ImportAccess.may(list.stateAt(clock.instant()), ImportMove.RESTART).orThrow();
    ImportTarget target = targets.of(list);
    targets.verdict(actor.person(), target).orThrow();
    LibraryEntry entry = target.entry();
    UUID run = Ids.next();
    Integer version = entry == null ? null : Integer.valueOf(entry.version());
    if (!store.restart(list, run, version)) {
      throw UploadImport.running();
    }
    return new Begun(id, run, store.content(id).length);
  }
}
