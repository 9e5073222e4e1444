package cn.zhicheng.sandbox.portal.sms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.sandbox.portal.HandClock;
import org.junit.jupiter.api.Test;

/** The stand-in keeps to the description of the gateway. */
class SmsGatewayApiTest {
  private static final String MOBILE = "13912340001";
  private final SmsInbox inbox = new SmsInbox(new HandClock());
  private final SmsGatewayApi api = new SmsGatewayApi(inbox, "secret");

  private int take(String key, String id, String to, String text) {
    return api.take("Bearer " + key, id, new SmsGatewayApi.Order(to, text)).getStatusCode().value();
  }

  @Test
  void whatIsTakenIsInTheInboxOnce() {
    assertThat(take("secret", "a", MOBILE, "您好")).isEqualTo(202);
    assertThat(take("secret", "a", MOBILE, "您好")).isEqualTo(202);
    assertThat(take("secret", "b", MOBILE, "再见")).isEqualTo(202);
    assertThat(inbox.newest(MOBILE)).extracting(SmsMessage::text).containsExactly("再见", "您好");
  }

  @Test
  void strangersWrongNumbersAndLongTextsAreRefused() {
    assertThat(take("guess", "a", MOBILE, "您好")).isEqualTo(401);
    assertThat(take("secret", "a", "110", "您好")).isEqualTo(422);
    assertThat(take("secret", "a", MOBILE, "长".repeat(71))).isEqualTo(422);
    assertThat(take("secret", "a", MOBILE, " ")).isEqualTo(422);
    assertThat(inbox.newest("")).isEmpty();
  }
}
