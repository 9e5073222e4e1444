package cn.zhicheng.achievement.imports;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Reads lists on whose reader died: after {@link LibraryImport#SILENCE} any node takes them up, one
 * of them each, as long as it has nothing else to read. Who waits for the list need do nothing.
 */
@Component
public class TakeUpImports {
  private final ImportStore store;
  private final ImportThreads threads;
  private final Clock clock;

  TakeUpImports(ImportStore store, ImportThreads threads, Clock clock) {
    this.store = store;
    this.threads = threads;
    this.clock = clock;
  }

  /** Begins with one; false when there is none or this node is busy. */
  public boolean takeUp() {
    if (threads.busy()) {
      return false;
    }
    var taken = store.takeUp(clock.instant());
    taken.ifPresent(begun -> threads.begin(begun.id(), begun.run(), begun.bytes()));
    return taken.isPresent();
  }
}
