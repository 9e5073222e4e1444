package cn.zhicheng.sandbox.portal.sms;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Every phone's messages, newest first. Kept in memory; the oldest give way. */
@Component
@Profile("portal")
class SmsInbox {
  private static final int ROOM = 500;
  private static final int SHOWN = 50;
  private final Deque<SmsMessage> messages = new ArrayDeque<>();
  private final Clock clock;

  SmsInbox(Clock clock) {
    this.clock = clock;
  }

  synchronized void receive(String mobile, String text) {
    messages.addFirst(new SmsMessage(clock.instant(), mobile, text));
    if (messages.size() > ROOM) {
      messages.removeLast();
    }
  }

  /**
   * @param mobile whose messages; empty: everybody's
   */
  synchronized List<SmsMessage> newest(String mobile) {
    return messages.stream()
        .filter(message -> mobile.isEmpty() || message.mobile().equals(mobile))
        .limit(SHOWN)
        .toList();
  }
}
