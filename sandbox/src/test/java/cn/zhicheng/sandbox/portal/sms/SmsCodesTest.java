package cn.zhicheng.sandbox.portal.sms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.sandbox.portal.HandClock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SmsCodesTest {
  private static final String MOBILE = "13912340001";
  private static final Pattern DIGITS = Pattern.compile("验证码 (\\d{6})，");
  private static final Duration SECOND = Duration.ofSeconds(1);
  private final HandClock clock = new HandClock();
  private final SmsInbox inbox = new SmsInbox(clock);
  private final SmsCodes codes = new SmsCodes(inbox, clock);

  @Test
  void oneAMinutePerMobile() {
    assertThat(codes.send(MOBILE, SmsMatter.REGISTER)).isTrue();
    clock.pass(Duration.ofSeconds(59));
    assertThat(codes.send(MOBILE, SmsMatter.RESET)).isFalse();
    assertThat(codes.send("13912340002", SmsMatter.REGISTER)).isTrue();
    clock.pass(SECOND);
    assertThat(codes.send(MOBILE, SmsMatter.RESET)).isTrue();
  }

  @Test
  void fiveMinutes() {
    String code = send();
    clock.pass(Duration.ofMinutes(5).minus(SECOND));
    assertThat(codes.right(MOBILE, SmsMatter.REGISTER, code)).isTrue();
    clock.pass(SECOND);
    assertThat(codes.right(MOBILE, SmsMatter.REGISTER, code)).isFalse();
  }

  @Test
  void fiveTries() {
    String code = send();
    for (int i = 0; i < 4; i++) {
      assertThat(codes.right(MOBILE, SmsMatter.REGISTER, "wrong")).isFalse();
    }
    assertThat(codes.right(MOBILE, SmsMatter.REGISTER, code)).isTrue();
    assertThat(codes.right(MOBILE, SmsMatter.REGISTER, code)).isFalse();
  }

  @Test
  void forOneMobileAndOneMatterAndOnce() {
    String code = send();
    assertThat(codes.right("13912340002", SmsMatter.REGISTER, code)).isFalse();
    assertThat(codes.right(MOBILE, SmsMatter.RESET, code)).isFalse();
    codes.spend(MOBILE, SmsMatter.REGISTER);
    assertThat(codes.right(MOBILE, SmsMatter.REGISTER, code)).isFalse();
  }

  @Test
  void aNewCodeReplacesTheOld() {
    String old = send();
    clock.pass(Duration.ofMinutes(1));
    String fresh = send();
    assertThat(codes.right(MOBILE, SmsMatter.REGISTER, fresh)).isTrue();
    assertThat(codes.right(MOBILE, SmsMatter.REGISTER, old)).isEqualTo(old.equals(fresh));
  }

  @Test
  void theInboxShowsTheNewestFirstAndByMobile() {
    inbox.receive(MOBILE, "one");
    inbox.receive("13912340002", "two");
    inbox.receive(MOBILE, "three");
    assertThat(inbox.newest(""))
        .extracting(SmsMessage::text)
        .containsExactly("three", "two", "one");
    assertThat(inbox.newest(MOBILE)).extracting(SmsMessage::text).containsExactly("three", "one");
  }

  private String send() {
    assertThat(codes.send(MOBILE, SmsMatter.REGISTER)).isTrue();
    var code = DIGITS.matcher(inbox.newest(MOBILE).getFirst().text());
    assertThat(code.find()).isTrue();
    return code.group(1);
  }
}
