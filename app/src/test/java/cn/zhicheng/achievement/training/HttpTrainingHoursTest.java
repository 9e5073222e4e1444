package cn.zhicheng.achievement.training;

import static cn.zhicheng.achievement.training.StubService.page;
import static cn.zhicheng.achievement.training.StubService.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.person.IdType;
import cn.zhicheng.testing.SettableClock;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client against a real server on this machine, in every mood the server can be in. */
class HttpTrainingHoursTest {
  private static final String NUMBER = "34012319880229005X";
  private final StubService stub = new StubService();
  private final SettableClock clock = new SettableClock();
  private final HttpTrainingHours service = service(stub.url(), "1s");

  @AfterEach
  void close() {
    stub.close();
  }

  @Test
  void threePagesBecomeOneAnswer() {
    stub.then(200, page("b", record("a", 1, "VALID", 2026, 12)))
        .then(200, page("c", record("b", 2, "WITHDRAWN", 2026, 6)))
        .then(200, page("", record("c", 1, "VALID", 2026, 18)));

    List<TrainingRecord> records = ask();

    assertThat(records).extracting(TrainingRecord::id).containsExactly("a", "b", "c");
    assertThat(records).extracting(TrainingRecord::withdrawn).containsExactly(false, true, false);
    assertThat(records.getFirst().completedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
    assertThat(stub.bodies().getLast()).contains("\"cursor\":\"c\"").contains("\"year\":2026");
    assertThat(stub.tokens()).isEqualTo(1);
  }

  @Test
  void ofTwoVersionsOfOneRecordTheLaterCounts() {
    stub.then(200, page("b", record("a", 2, "VALID", 2026, 14)))
        .then(200, page("", record("a", 1, "VALID", 2026, 12)));
    assertThat(ask()).singleElement().extracting(TrainingRecord::hours).isEqualTo(14);
  }

  @Test
  void theNumberNeverStandsInAnAddress() {
    stub.then(200, page("", record("a", 1, "VALID", 2026, 12)));
    ask();
    assertThat(stub.bodies()).singleElement().asString().contains(NUMBER);
    assertThat(stub.paths()).hasSize(2).noneMatch(path -> path.contains(NUMBER));
  }

  @Test
  void oneFailureIsTriedAgain() {
    stub.then(500, "{}").then(503, "{}").then(200, page("", record("a", 1, "VALID", 2026, 12)));
    assertThat(ask()).hasSize(1);
  }

  @Test
  void threeFailuresAreEnough() {
    stub.then(500, "{}");
    assertTrouble(TrainingTrouble.DOWN, this::ask);
    assertThat(stub.bodies()).hasSize(3);
  }

  @Test
  void tooManyRequestsAreNotTriedAgainAndTheNextPersonIsToldAtOnce() {
    stub.then(429, Map.of("Retry-After", "20"), "{}");
    assertThatThrownBy(this::ask)
        .isInstanceOfSatisfying(
            TrainingUnavailableException.class,
            e -> assertThat(e.sentence()).contains("暂时忙").contains("请在 20 秒后再点击“提取”"));
    assertTrouble(TrainingTrouble.BUSY, this::ask);
    assertThat(stub.bodies()).hasSize(1);
  }

  @Test
  void anExpiredTokenIsReplacedOnce() {
    stub.then(401, "{}").then(200, page("", record("a", 1, "VALID", 2026, 12)));
    assertThat(ask()).hasSize(1);
    assertThat(stub.tokens()).isEqualTo(2);
  }

  @Test
  void aTokenThatRunsOutIsReplacedBeforeItIsRefused() {
    clock.set(Instant.parse("2026-09-21T08:30:00Z"));
    ask();
    clock.set(Instant.parse("2026-09-21T08:39:20Z"));
    ask();
    assertThat(stub.tokens()).isEqualTo(1);
    clock.set(Instant.parse("2026-09-21T08:39:31Z"));
    ask();
    assertThat(stub.tokens()).isEqualTo(2);
  }

  @Test
  void aClientThatIsNotAcceptedIsNoFaultOfThePerson() {
    stub.tokensAnswer(401);
    assertThatThrownBy(this::ask)
        .isInstanceOfSatisfying(
            TrainingUnavailableException.class,
            e -> assertThat(e.sentence()).contains("不是您的操作问题，请联系系统运维"));
    stub.tokensAnswer(200);
    stub.then(401, "{}");
    assertTrouble(TrainingTrouble.REFUSED, this::ask);
    assertThat(stub.bodies()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"records\": [{\"recordId\": \"GX",
        "null",
        "[]",
        "{}",
        "<html>maintenance</html>",
        "{\"records\":[null]}"
      })
  void brokenJsonIsNotBelieved(String body) {
    stub.then(200, body);
    assertTrouble(TrainingTrouble.BROKEN, this::ask);
    assertThat(stub.bodies()).hasSize(1);
  }

  @Test
  void recordsThatBreakTheInterfaceAreNotBelieved() {
    for (String wrong :
        List.of(
            record("a", 1, "VALID", 2025, 12),
            record("a", 1, "VALID", 2026, 0),
            record("a", 1, "VALID", 2026, 501),
            record("a", 0, "VALID", 2026, 12),
            record("a", 1, "PERHAPS", 2026, 12),
            record("", 1, "VALID", 2026, 12),
            record("a".repeat(65), 1, "VALID", 2026, 12))) {
      assertTrouble(TrainingTrouble.BROKEN, () -> AnswerReader.page(page("", wrong), 2026));
    }
  }

  @Test
  void anOversizedAnswerIsCutOff() {
    stub.then(200, "{\"records\":[],\"x\":\"" + "x".repeat(1_100_000) + "\"}");
    assertTrouble(TrainingTrouble.BROKEN, this::ask);
    assertThat(stub.bodies()).hasSize(1);
  }

  @Test
  void pagesWithoutEndAreNotFollowed() {
    stub.then(200, page("a", record("a", 1, "VALID", 2026, 12)));
    assertTrouble(TrainingTrouble.BROKEN, this::ask);
    assertThat(stub.bodies()).hasSize(2);
  }

  @Test
  void redirectsAreNotFollowed() {
    stub.then(307, Map.of("Location", stub.url() + "/elsewhere"), "");
    assertTrouble(TrainingTrouble.BROKEN, this::ask);
    assertThat(stub.paths()).noneMatch(path -> path.contains("elsewhere"));
  }

  @Test
  void whoDoesNotAnswerIsGivenUpAtTheDeadline() {
    stub.thenSilence();
    long began = System.nanoTime();
    assertTrouble(TrainingTrouble.SLOW, this::ask);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void whoIsNotThereIsDown() throws Exception {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    HttpTrainingHours nobody = service("http://localhost:" + free, "1s");
    ThrowingCallable asked = () -> nobody.records(IdType.ID_CARD, NUMBER, 2026);
    for (int i = 0; i < Circuit.FAILURES; i++) {
      assertTrouble(TrainingTrouble.DOWN, asked);
    }
    assertThatThrownBy(asked).hasMessage("DOWN: resting");
  }

  private List<TrainingRecord> ask() {
    return service.records(IdType.ID_CARD, NUMBER, 2026);
  }

  private static void assertTrouble(TrainingTrouble trouble, ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(
            TrainingUnavailableException.class,
            e -> {
              assertThat(e.trouble()).isEqualTo(trouble);
              assertThat(e).message().doesNotContain(NUMBER);
            });
  }

  private HttpTrainingHours service(String url, String deadline) {
    Duration half = Duration.ofMillis(500);
    Duration all = Duration.parse("PT" + deadline);
    var source =
        new TrainingSource(
            url, "zhicheng", "secret", "2026", half, half, all, Duration.ofMillis(5));
    var exchange = new Exchange(source);
    return new HttpTrainingHours(
        source, exchange, new AccessTokens(source, exchange, clock), clock);
  }
}
