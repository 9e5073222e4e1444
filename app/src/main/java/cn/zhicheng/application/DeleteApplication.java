package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「删除」: puts an application made under the wrong plan into the bin and frees the plan year
 * (FAQ-P38). For 30 days 「恢复」 takes it back.
 */
@Component
public class DeleteApplication {
  private final Applications applications;
  private final ApplicationStore store;
  private final Journal journal;
  private final Stale stale;
  private final Clock clock;

  DeleteApplication(
      Applications applications,
      ApplicationStore store,
      Journal journal,
      Stale stale,
      Clock clock) {
    this.applications = applications;
    this.store = store;
    this.journal = journal;
    this.stale = stale;
    this.clock = clock;
  }

  @Transactional
  public void delete(Actor actor, UUID id, int version) {
    Application application = applications.own(actor, id);
    stale.check(application, version);
    ApplyAccess.mayDelete(application, clock.instant()).orThrow();
    ApplicationState to = application.after(ApplicationMove.DELETE);
    stale.written(
        store.move(
            application,
            to,
            application.step(),
            application.round(),
            application.unitId(),
            application.correctionDeadline()),
        id);
    journal.write(
        actor.by(),
        Entry.move(Application.SUBJECT, id, ApplicationMove.DELETE, application.state(), to, ""));
  }
}
