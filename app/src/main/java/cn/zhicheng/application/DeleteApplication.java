package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「删除」: removes an application made under the wrong plan and frees the plan year (FAQ-P38). */
@Component
public class DeleteApplication {
  private final Applications applications;
  private final ApplicationStore store;
  private final Journal journal;
  private final Stale stale;

  DeleteApplication(
      Applications applications, ApplicationStore store, Journal journal, Stale stale) {
    this.applications = applications;
    this.store = store;
    this.journal = journal;
    this.stale = stale;
  }

  @Transactional
  public void delete(Actor actor, UUID id, int version) {
    Application application = applications.own(actor, id);
    stale.check(application, version);
    ApplyAccess.mayDelete(application).orThrow();
    ApplicationState to = application.after(ApplicationMove.DELETE);
    stale.written(
        store.move(
            application, to, application.step(), application.round(), application.unitId(), null),
        id);
    journal.write(
        actor.by(),
        Entry.move(Application.SUBJECT, id, ApplicationMove.DELETE, application.state(), to, ""));
  }
}
