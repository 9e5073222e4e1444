package cn.zhicheng.application.talk;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.ReturnApplication;
import cn.zhicheng.application.ReturnMark;
import cn.zhicheng.application.access.TalkAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「同意退回」: a return like any other, straight to the individual, marked as it was asked. */
@Component
public class AgreeToAskedReturn {
  private final Applications applications;
  private final Talk talk;
  private final AskedReturnStore store;
  private final ReturnApplication giveBack;

  AgreeToAskedReturn(
      Applications applications, Talk talk, AskedReturnStore store, ReturnApplication giveBack) {
    this.applications = applications;
    this.talk = talk;
    this.store = store;
    this.giveBack = giveBack;
  }

  /**
   * Agrees.
   *
   * @param typed what the body adds; may be empty
   * @throws cn.zhicheng.shared.NotFoundException outside the body's scope
   * @throws cn.zhicheng.shared.RefusedException when none is open, or the actor may not decide
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void agree(Actor actor, UUID id, int version, String typed) {
    Application application = applications.reached(actor, id);
    Conversation said = talk.about(actor, application);
    TalkAccess.mayAnswer(application, said.currentBody(), said.open().isPresent(), actor).orThrow();
    AskedReturn asked = said.open().orElseThrow();
    String opinion = "同意申报人的退回申请。" + typed.strip();
    store.end(asked.id(), AskedState.AGREED, typed.strip(), actor.by().spoken());
    giveBack.giveBack(actor, id, version, opinion, List.of(mark(asked)));
  }

  private static ReturnMark mark(AskedReturn asked) {
    return new ReturnMark(
        Ids.next(), asked.section(), null, ReturnReason.R99, "申报人申请修改：" + asked.reason(), false);
  }
}
