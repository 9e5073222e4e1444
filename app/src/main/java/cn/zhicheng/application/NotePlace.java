package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import org.springframework.stereotype.Component;

/** Notes which section a person opened last, so that 「填报」 goes on there. */
@Component
public class NotePlace {
  private final ApplicationStore store;

  NotePlace(ApplicationStore store) {
    this.store = store;
  }

  /** One statement where the section is another one than last time, else none. */
  public void opened(Actor actor, Application application, String section) {
    if (application.state().editable() && !application.traces().lastAt(section)) {
      store.place(actor.person(), application.id(), section);
    }
  }
}
