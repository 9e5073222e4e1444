package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.notification.Inbox;
import cn.zhicheng.notification.Notice;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.TellNews;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody reads in 「消息中心」, for tests. */
@Component
class Told {
  private final TellNews news;
  private final Inbox inbox;

  Told(TellNews news, Inbox inbox) {
    this.news = news;
    this.inbox = inbox;
  }

  /** The newest twenty of a kind, the latest first, after everything was told. */
  List<String> to(Actor reader, NotificationKind kind) {
    return notices(reader, kind).stream().map(Notice::sentence).toList();
  }

  List<Notice> notices(Actor reader, NotificationKind kind) {
    news.tell();
    return inbox.of(reader, kind, false, null).rows();
  }
}
