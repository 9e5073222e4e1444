package cn.zhicheng.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsTextTest {
  @Test
  void aShortSentenceIsSigned() {
    assertThat(SmsText.of("您的申报还没有提交。")).isEqualTo("【安徽职称申报】您的申报还没有提交。");
  }

  @Test
  void aLongOneIsOnePartAndRefersToTheInbox() {
    String text = SmsText.of("长".repeat(300));
    assertThat(text).hasSize(SmsText.LONGEST).endsWith("长…详见系统消息中心");
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsNeverCutInHalf() {
    for (int i = 0; i < 4; i++) {
      String text = SmsText.of("王".repeat(i) + "𬭎".repeat(200));
      assertThat(text.length()).isLessThanOrEqualTo(SmsText.LONGEST);
      assertThat(text.chars().filter(c -> Character.isHighSurrogate((char) c)).count())
          .isEqualTo(text.chars().filter(c -> Character.isLowSurrogate((char) c)).count());
    }
  }

  @Test
  void numbersOfPeopleAndAddressesAreLeftOut() {
    String text = SmsText.of("身份证 34012319880229005X，手机 13912340001，见 https://evil.example/x?a=1。");
    assertThat(text)
        .doesNotContain("3401", "1391", "http", "evil")
        .contains("身份证 （号码略）", "手机 （号码略）");
  }

  @Test
  void applicationNumbersAndDatesStay() {
    String text = SmsText.of("申报编号 34202622000001，2026-09-21 16:30 前。");
    assertThat(text).contains("34202622000001", "2026-09-21 16:30");
  }
}
