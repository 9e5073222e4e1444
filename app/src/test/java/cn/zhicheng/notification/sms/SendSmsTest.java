package cn.zhicheng.notification.sms;

import static cn.zhicheng.schema.Tables.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.notification.Digest;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Preferences;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.notification.TellPeople;
import cn.zhicheng.notification.Wishes;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes to the phone, when, how often, and what happens when it does not go. */
@ProductTest
@TestPropertySource(properties = {"zhicheng.sms.url=http://localhost:1", "zhicheng.sms.key=k"})
class SendSmsTest {
  /** A Monday, ten in the morning in the province. */
  private static final Instant TEN = Instant.parse("2026-11-30T02:00:00Z");

  @Autowired Cast cast;
  @Autowired TellPeople people;
  @Autowired Preferences preferences;
  @Autowired SmsStore store;
  @Autowired SmsSettings settings;
  @Autowired ObjectProvider<cn.zhicheng.notification.PhoneBook> phones;
  @Autowired TransactionTemplate transaction;
  @Autowired SettableClock clock;
  @Autowired DSLContext db;
  private final FakeGateway gateway = new FakeGateway();
  private SendSms send;
  private Actor person;

  @BeforeEach
  void begin() {
    person = cast.story().applicant();
    db.deleteFrom(SMS).execute();
    clock.set(TEN);
    send = new SendSms(store, gateway, settings, phones, clock);
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private Message message(String sentence) {
    return Message.now(
        Recipient.of(person),
        NotificationKind.APPLICATION,
        "TEST " + UUID.randomUUID(),
        sentence,
        "/applications");
  }

  private void tell(Message... messages) {
    transaction.executeWithoutResult(t -> people.tell(List.of(messages)));
  }

  private List<String> texts() {
    return gateway.taken.stream().map(FakeGateway.Taken::text).toList();
  }

  private String state() {
    return db.select(SMS.STATUS).from(SMS).fetchSingle().value1();
  }

  @Test
  void importantOnesGoOnceToTheNumberOfTheProfile() {
    tell(message("重要").asImportant(), message("平常"));
    assertThat(send.send()).isEqualTo(1);
    assertThat(send.send()).isZero();
    assertThat(texts()).containsExactly("【安徽职称申报】重要");
    assertThat(gateway.taken.getFirst().mobile()).matches("1\\d{10}");
    assertThat(state()).isEqualTo("SENT");
  }

  @Test
  void theSameOccasionIsNotSentTwice() {
    Message once = message("重要").asImportant();
    tell(once);
    tell(once);
    send.send();
    assertThat(texts()).hasSize(1);
  }

  @Test
  void nothingTheRecipientDoesNotWant() {
    preferences.keep(person, new Wishes(Set.of(NotificationKind.DEADLINE), Digest.DAILY));
    tell(message("重要").asImportant());
    assertThat(send.send()).isZero();
    assertThat(gateway.asked).isZero();
  }

  @Test
  void newsOlderThanADayGoToNoPhone() {
    Message old = message("很久以前").asImportant();
    tell(
        new Message(
            old.to(),
            old.kind(),
            old.occasion(),
            old.sentence(),
            old.path(),
            true,
            true,
            TEN.minus(Duration.ofHours(25))));
    assertThat(send.send()).isZero();
  }

  @Test
  void atNightOnlyDeadlines() {
    clock.set(Instant.parse("2026-11-30T14:00:00Z")); // 22:00
    tell(message("重要").asImportant(), message("截止").asUrgent());
    send.send();
    assertThat(texts()).containsExactly("【安徽职称申报】截止");
    clock.set(Instant.parse("2026-11-30T22:59:59Z")); // 6:59:59
    assertThat(send.send()).isZero();
    clock.set(Instant.parse("2026-11-30T23:00:00Z"));
    assertThat(send.send()).isEqualTo(1);
  }

  @Test
  void fiveADayAndTheRestTomorrow() {
    for (int i = 0; i < 7; i++) {
      tell(message("第 " + i).asImportant());
    }
    tell(message("截止").asUrgent());
    send.send();
    assertThat(texts()).hasSize(6).contains("【安徽职称申报】截止");
    clock.set(TEN.plus(Duration.ofHours(21))); // seven the next morning
    send.send();
    assertThat(texts()).hasSize(8);
  }

  @Test
  void aFailureIsTriedAgainLaterAndLaterAndThenGivenUp() {
    gateway.failure = SmsNotTakenException.forNow(Duration.ZERO, "answered 503", null);
    tell(message("重要").asUrgent());
    Instant now = TEN;
    for (long minutes : new long[] {1, 5, 30, 120, 360}) {
      int before = gateway.asked;
      assertThat(send.send()).isZero();
      assertThat(gateway.asked).isEqualTo(before + 1);
      assertThat(state()).isEqualTo("FAILED");
      clock.set(now.plus(Duration.ofMinutes(minutes)).minusSeconds(1));
      send.send();
      assertThat(gateway.asked).isEqualTo(before + 1);
      now = now.plus(Duration.ofMinutes(minutes));
      clock.set(now);
    }
    send.send();
    assertThat(state()).isEqualTo("GIVEN_UP");
    assertThat(gateway.asked).isEqualTo(6);
  }

  @Test
  void whatWorksAtLastWasTheSameMessageAllAlong() {
    gateway.failure = SmsNotTakenException.forNow(Duration.ZERO, "answered 503", null);
    tell(message("重要").asImportant());
    send.send();
    gateway.failure = null;
    clock.set(TEN.plusSeconds(60));
    assertThat(send.send()).isEqualTo(1);
    assertThat(gateway.taken.getFirst().id())
        .isEqualTo(db.select(SMS.ID).from(SMS).fetchSingle().value1());
  }

  @Test
  void whatIsNeverTakenIsGivenUpAtOnce() {
    gateway.failure = SmsNotTakenException.forGood("answered 422");
    tell(message("重要").asImportant());
    send.send();
    assertThat(state()).isEqualTo("GIVEN_UP");
  }

  @Test
  void afterThreeFailuresTheGatewayRests() {
    gateway.failure = SmsNotTakenException.forNow(Duration.ZERO, "answered 503", null);
    for (int i = 0; i < 5; i++) {
      person = cast.story().applicant();
      tell(message("第 " + i).asImportant());
    }
    send.send();
    assertThat(gateway.asked).isEqualTo(SmsCircuit.FAILURES);
    assertThat(send.send()).isZero();
    gateway.failure = null;
    clock.set(TEN.plusSeconds(61));
    assertThat(send.send()).isEqualTo(5);
  }

  @Test
  void aGatewayThatAsksForAPauseGetsIt() {
    gateway.failure = SmsNotTakenException.forNow(Duration.ofMinutes(4), "answered 429", null);
    tell(message("重要").asImportant());
    send.send();
    gateway.failure = null;
    clock.set(TEN.plusSeconds(239));
    assertThat(send.send()).isZero();
    clock.set(TEN.plusSeconds(240));
    assertThat(send.send()).isEqualTo(1);
  }
}
