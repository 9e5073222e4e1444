package cn.zhicheng.application.talk;

import cn.zhicheng.application.Application;
import cn.zhicheng.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said about an application the caller has loaded in the actor's scope. */
@Component
public class Talk {
  private final TalkStore store;

  Talk(TalkStore store) {
    this.store = store;
  }

  /** One statement; nothing counts as read by it. */
  public Conversation about(Actor actor, Application application) {
    return store.of(
        application.id(),
        TalkStore.readerOf(actor.personId(), actor.organisationId()),
        actor.role().audits());
  }

  /** The same for the page that shows the messages: from now on they are read. */
  @Transactional
  public Conversation opened(Actor actor, Application application) {
    Conversation found = about(actor, application);
    store.read(
        application.id(), TalkStore.readerOf(actor.personId(), actor.organisationId()), found);
    return found;
  }
}
