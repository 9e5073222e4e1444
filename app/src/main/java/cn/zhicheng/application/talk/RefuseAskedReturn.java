package cn.zhicheng.application.talk;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.access.TalkAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Problems;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「不同意退回」: the audit goes on, and the applicant reads why. */
@Component
public class RefuseAskedReturn {
  /** Longest answer, in characters. */
  public static final int LONGEST = 500;

  /** The journal's word. */
  public static final String ACTION = "REFUSE_ASKED_RETURN";

  private final Applications applications;
  private final Talk talk;
  private final AskedReturnStore store;
  private final Journal journal;

  RefuseAskedReturn(Applications applications, Talk talk, AskedReturnStore store, Journal journal) {
    this.applications = applications;
    this.talk = talk;
    this.store = store;
    this.journal = journal;
  }

  /**
   * Refuses.
   *
   * @throws cn.zhicheng.shared.NotFoundException outside the body's scope
   * @throws cn.zhicheng.shared.InvalidException without an answer
   * @throws cn.zhicheng.shared.RefusedException when none is open, or it stands elsewhere
   * @throws cn.zhicheng.shared.StaleException when it was answered or taken back meanwhile
   */
  @Transactional
  public void refuse(Actor actor, UUID id, String typed) {
    Application application = applications.reached(actor, id);
    Conversation said = talk.about(actor, application);
    TalkAccess.mayAnswer(application, said.currentBody(), said.open().isPresent(), actor).orThrow();
    String answer = typed.strip();
    new Problems()
        .check(answer.isEmpty(), "answer", "请填写不同意的理由，申报人会看到。")
        .check(
            answer.codePointCount(0, answer.length()) > LONGEST,
            "answer",
            "理由最多 " + LONGEST + " 字，请缩短。")
        .orThrow();
    store.end(said.open().orElseThrow().id(), AskedState.REFUSED, answer, actor.by().spoken());
    journal.write(
        actor.by(), new Entry(Application.SUBJECT, id, ACTION, null, null, answer, Map.of()));
  }
}
