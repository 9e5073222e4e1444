package cn.zhicheng.application;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Notes when the unit first opened what lies with it: from then on it is not recalled. */
@Component
public class NoteOpened {
  private final LifeStore store;
  private final Clock clock;

  NoteOpened(LifeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** One statement the first time, none afterwards and at later levels. */
  public void opened(AuditFile file) {
    Application application = file.dossier().application();
    if (application.state() == ApplicationState.IN_AUDIT
        && application.step() == 1
        && application.traces().openedAt() == null) {
      store.opened(application.id(), application.round(), clock.instant());
    }
  }
}
