package cn.zhicheng.application;

import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.JournalBatch;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends many applications by one and the same move, with their lines in the journal and without work
 * left open; so many statements however many they are.
 */
@Component
class EndApplications {
  private final LifeStore store;
  private final JournalBatch journal;
  private final Tasks tasks;
  private final Clock clock;

  EndApplications(LifeStore store, JournalBatch journal, Tasks tasks, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * @param held by the caller's transaction, each in a state this move leads on from to {@code to}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(
      List<Application> held, ApplicationMove move, ApplicationState to, String reason, By by) {
    if (held.isEmpty()) {
      return;
    }
    List<Entry> lines = held.stream().map(a -> line(a, move, reason)).toList();
    store.end(held, to, clock.instant());
    journal.write(by, lines);
    tasks.close(TaskKind.APPLICATION, held.stream().map(Application::id).toList());
  }

  private static Entry line(Application a, ApplicationMove move, String reason) {
    return Entry.move(Application.SUBJECT, a.id(), move, a.state(), a.after(move), reason)
        .with(Map.of("round", a.round(), "step", a.step()));
  }
}
