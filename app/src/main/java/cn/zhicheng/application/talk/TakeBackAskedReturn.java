package cn.zhicheng.application.talk;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.access.TalkAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「撤销退回申请」: the audit goes on as if nothing had been asked. */
@Component
public class TakeBackAskedReturn {
  /** The journal's word. */
  public static final String ACTION = "TAKE_BACK_ASKED_RETURN";

  private final Applications applications;
  private final Talk talk;
  private final AskedReturnStore store;
  private final Journal journal;

  TakeBackAskedReturn(
      Applications applications, Talk talk, AskedReturnStore store, Journal journal) {
    this.applications = applications;
    this.talk = talk;
    this.store = store;
    this.journal = journal;
  }

  /**
   * Takes it back.
   *
   * @throws cn.zhicheng.shared.RefusedException when none is open
   * @throws cn.zhicheng.shared.StaleException when it was answered meanwhile
   */
  @Transactional
  public void takeBack(Actor actor, UUID id) {
    Application application = applications.own(actor, id);
    Optional<AskedReturn> open = talk.about(actor, application).open();
    TalkAccess.mayTakeBack(open.isPresent()).orThrow();
    store.end(open.orElseThrow().id(), AskedState.TAKEN_BACK, "", actor.by().spoken());
    journal.write(
        actor.by(),
        Entry.of(Application.SUBJECT, id, ACTION)
            .with(Map.of("round", application.round(), "step", application.step())));
  }
}
