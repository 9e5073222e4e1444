package cn.zhicheng.notification.sms;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The gateway did not take a text message. */
public class SmsNotTakenException extends RuntimeException {
  private final boolean forGood;
  private final Duration pause;

  private SmsNotTakenException(
      boolean forGood, Duration pause, String detail, @Nullable Throwable cause) {
    super(detail, cause);
    this.forGood = forGood;
    this.pause = pause;
  }

  /** The gateway is down, busy or does not know this product: another try may help. */
  static SmsNotTakenException forNow(Duration pause, String detail, @Nullable Throwable cause) {
    return new SmsNotTakenException(false, pause, detail, cause);
  }

  /** This message or this number it will never take. */
  static SmsNotTakenException forGood(String detail) {
    return new SmsNotTakenException(true, Duration.ZERO, detail, null);
  }

  boolean forGood() {
    return forGood;
  }

  /** How long the gateway wants to be left alone; zero when it did not say. */
  Duration pause() {
    return pause;
  }
}
