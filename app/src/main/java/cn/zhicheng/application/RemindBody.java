package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「催办」: tells the body where one's application lies that one waits. Moves nothing. */
@Component
public class RemindBody {
  static final String ACTION = "REMIND";

  private final LifeStore life;
  private final Applications applications;
  private final Reminders reminders;
  private final Journal journal;

  RemindBody(LifeStore life, Applications applications, Reminders reminders, Journal journal) {
    this.life = life;
    this.applications = applications;
    this.reminders = reminders;
    this.journal = journal;
  }

  /**
   * However often it is pressed at once, the body is told once.
   *
   * @throws cn.zhicheng.shared.NotFoundException when it is not one's own
   * @throws cn.zhicheng.shared.RefusedException too early, too often, or outside the audit
   */
  @Transactional
  public void remind(Actor actor, UUID id) {
    life.hold(applications.own(actor, id).id());
    Application application = applications.own(actor, id);
    reminders.mayRemind(application).orThrow();
    journal.write(
        actor.by(),
        Entry.of(Application.SUBJECT, id, ACTION)
            .with(Map.of("round", application.round(), "step", application.step())));
  }
}
