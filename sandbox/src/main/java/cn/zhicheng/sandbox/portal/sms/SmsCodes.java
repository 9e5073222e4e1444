package cn.zhicheng.sandbox.portal.sms;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Six-digit codes by SMS: one per minute and mobile, good for five minutes and five tries. Looking
 * counts as a try, right or wrong: nobody with a good code can try out other people's numbers
 * beside it for long.
 */
@Component
@Profile("portal")
public class SmsCodes {
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final int TRIES = 5;

  private record For(String mobile, SmsMatter matter) {}

  private record Sent(String code, Instant at, int tries) {}

  private final Map<For, Sent> codes = new HashMap<>();
  private final Map<String, Instant> last = new HashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final SmsInbox inbox;
  private final Clock clock;

  SmsCodes(SmsInbox inbox, Clock clock) {
    this.inbox = inbox;
    this.clock = clock;
  }

  /** Sends a code, which replaces the one before; false: the last one is not a minute old. */
  public synchronized boolean send(String mobile, SmsMatter matter) {
    Instant now = clock.instant();
    last.values().removeIf(at -> !now.isBefore(at.plus(PAUSE)));
    codes.values().removeIf(sent -> expired(sent, now));
    if (last.putIfAbsent(mobile, now) != null) {
      return false;
    }
    String code = "%06d".formatted(random.nextInt(1_000_000));
    codes.put(new For(mobile, matter), new Sent(code, now, 0));
    inbox.receive(
        mobile, "【安徽政务服务网（模拟）】验证码 %s，用于%s，5 分钟内有效。请勿告诉他人。".formatted(code, matter.label()));
    return true;
  }

  /** Whether that is the code; it stays good until it is spent. */
  public synchronized boolean right(String mobile, SmsMatter matter, String typed) {
    var whose = new For(mobile, matter);
    Sent sent = codes.get(whose);
    if (sent == null || expired(sent, clock.instant()) || sent.tries() >= TRIES) {
      return false;
    }
    codes.put(whose, new Sent(sent.code(), sent.at(), sent.tries() + 1));
    return sent.code().equals(typed.strip());
  }

  /** The code did its work. */
  public synchronized void spend(String mobile, SmsMatter matter) {
    codes.remove(new For(mobile, matter));
  }

  private static boolean expired(Sent sent, Instant now) {
    return !now.isBefore(sent.at().plus(LIFE));
  }
}
