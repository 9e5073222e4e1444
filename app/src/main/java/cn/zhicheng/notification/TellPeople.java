package cn.zhicheng.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what no line of the journal says: reminders and digests, by the clock. */
@Component
public class TellPeople {
  private final NotificationStore notifications;

  TellPeople(NotificationStore notifications) {
    this.notifications = notifications;
  }

  /** Inside the caller's transaction. Each recipient is told of an occasion once. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(List<Message> messages) {
    notifications.add(messages);
  }
}
