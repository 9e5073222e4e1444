package cn.zhicheng.sandbox;

import static cn.zhicheng.schema.Tables.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The line to the database, the portal or the SMS gateway is silent, breaks or is slow: whoever
 * asks is answered before long in words, and everything goes on by itself when the line is back.
 */
@Tag("fault")
class LostLinesTest {
  private static final FaultWorld WORLD = FaultWorld.once();

  /** Nobody waits longer; browsers would have given up. */
  private static final long PATIENCE_SECONDS = 30;

  private static final Duration SOON = Duration.ofSeconds(60);
  private Visitor person;

  @BeforeEach
  void everythingRuns() throws Exception {
    person = WORLD.visitor();
    WORLD.mended(person);
    person.signOn("PERSON", "luojing");
    person.page("/library/PAPER/import");
    // On the same connection: the product is done with the page, its session included.
    person.get("/static/favicon.svg");
  }

  @AfterEach
  void everythingRunsAgain() throws Exception {
    WORLD.mended(person);
    OpsRun check = WORLD.check();
    assertThat(check.said()).contains("全部通过").doesNotContain("不通过");
  }

  private static HttpResponse<String> soon(CompletableFuture<HttpResponse<String>> answer)
      throws Exception {
    return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private CompletableFuture<HttpResponse<String>> begins() {
    return person.sent("/uploads", Map.of("name", "证书.pdf", "size", "9"));
  }

  private static void isSentAway(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void aSilentDatabaseHoldsNobodyForLong() throws Exception {
    WORLD.databaseLine().silence();
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, 30)
            .mapToObj(i -> i % 2 == 0 ? begins() : person.asked("/library"))
            .toList();
    for (var answer : asked) {
      isSentAway(soon(answer));
    }
    assertThat(soon(person.asked("/library")).body()).contains("正在排队", "不会丢失");
    WORLD.databaseLine().mend();
    goesOn();
  }

  @Test
  void aBrokenLineToTheDatabaseIsToldAtOnceAndMended() throws Exception {
    WORLD.databaseLine().cut();
    isSentAway(soon(begins()));
    isSentAway(soon(person.asked("/library")));
    assertThat(soon(WORLD.visitor().asked("/actuator/health/readiness")).statusCode())
        .as("what nginx and the like ask")
        .isEqualTo(200);
    WORLD.databaseLine().mend();
    goesOn();
  }

  /** Without anybody starting anything; the session is still there. */
  private void goesOn() throws Exception {
    assertThat(WORLD.product().runs()).isTrue();
    Await.until("saving works again", SOON, () -> soon(begins()).statusCode() == 200 ? true : null);
    assertThat(person.page("/library").title()).contains("业绩库");
  }

  @Test
  void aSlowDatabaseLetsEverybodySave() throws Exception {
    WORLD.databaseLine().slow(Duration.ofMillis(60));
    List<CompletableFuture<HttpResponse<String>>> lists =
        IntStream.range(0, 40).mapToObj(i -> person.asked("/library")).toList();
    for (int save = 0; save < 5; save++) {
      assertThat(soon(begins()).statusCode()).as("saving").isEqualTo(200);
    }
    for (var list : lists) {
      assertThat(soon(list).statusCode()).isIn(200, 503);
    }
    assertThat(soon(person.asked("/door")).statusCode()).isEqualTo(204);
  }

  @Test
  void aSilentPortalStopsSignOnAlone() throws Exception {
    Visitor other = WORLD.visitor();
    WORLD.portalLine().silence();
    HttpResponse<String> told =
        soon(CompletableFuture.supplyAsync(() -> entered(other, "songning")));
    assertThat(told.uri().toString()).contains("/login?problem=portal");
    assertThat(told.body()).contains("政务服务网登录没有完成，请重新点击登录");
    assertThat(person.page("/library").title()).contains("业绩库");
    WORLD.portalLine().mend();
    WORLD.visitor().signOn("PERSON", "songning");
  }

  @Test
  void aProductThatStartsBesideASilentPortalHoldsNobodyForLong() throws Exception {
    WORLD.portalLine().silence();
    WORLD.product().kill();
    WORLD.product().start();
    WORLD.product().awaitReady();
    Visitor other = WORLD.visitor();
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, 6)
            .mapToObj(i -> other.asked("/oauth2/authorization/gov?entrance=PERSON"))
            .toList();
    for (var answer : asked) {
      assertThat(soon(answer).body()).contains("政务服务网登录没有完成，请重新点击登录");
    }
    WORLD.portalLine().mend();
    WORLD.visitor().signOn("PERSON", "songning");
  }

  private static HttpResponse<String> entered(Visitor visitor, String account) {
    try {
      return visitor.enter("PERSON", account);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aSilentGatewayHoldsUpNothingAndEveryMessageArrivesOnce() throws Exception {
    WORLD.gatewayLine().silence();
    UUID sms = UUID.randomUUID();
    String text = "故障演练 " + sms.toString().substring(0, 8);
    WORLD
        .db()
        .execute(
            "INSERT INTO sms (id, notification_id, recipient_kind, recipient_id, text, urgent, status,"
                + " next_try) SELECT ?, n.id, n.recipient_kind, n.recipient_id, ?, true, 'WAITING', now()"
                + " FROM notification n JOIN person p ON p.id = n.recipient_id WHERE n.recipient_kind ="
                + " 'PERSON' AND NOT EXISTS (SELECT FROM sms s WHERE s.notification_id = n.id) LIMIT 1",
            sms,
            text);
    Await.until("nobody took it", SOON, () -> tries(sms) > 0 ? true : null);
    assertThat(soon(begins()).statusCode()).isEqualTo(200);
    Await.until("it is given up for now", SOON, () -> state(sms).equals("FAILED") ? true : null);
    WORLD.gatewayLine().mend();
    // The pause goes by.
    WORLD.db().update(SMS).set(SMS.NEXT_TRY, Instant.now()).where(SMS.ID.eq(sms)).execute();
    Await.until("it arrives", SOON, () -> state(sms).equals("SENT") ? true : null);
    assertThat(WORLD.textMessages(person)).containsOnlyOnce(text);
  }

  private static String state(UUID sms) {
    return WORLD.db().select(SMS.STATUS).from(SMS).where(SMS.ID.eq(sms)).fetchSingle().value1();
  }

  private static int tries(UUID sms) {
    return WORLD.db().select(SMS.TRIES).from(SMS).where(SMS.ID.eq(sms)).fetchSingle().value1();
  }
}
