package cn.zhicheng.achievement.training;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that is down costs nobody's time. */
class CircuitTest {
  private static final Instant START = Instant.parse("2026-09-21T08:30:00Z");
  private final SettableClock clock = new SettableClock();
  private final Circuit circuit = new Circuit(clock);

  @BeforeEach
  void start() {
    clock.set(START);
  }

  @Test
  void afterThreeFailuresItAnswersAtOnceAndSaysWhenToComeBack() {
    fail(TrainingTrouble.DOWN, Duration.ZERO);
    fail(TrainingTrouble.SLOW, Duration.ZERO);
    assertThatCode(circuit::pass).doesNotThrowAnyException();
    circuit.failed(failure(TrainingTrouble.DOWN, Duration.ZERO));

    assertThatThrownBy(circuit::pass)
        .isInstanceOfSatisfying(
            TrainingUnavailableException.class,
            e ->
                org.assertj.core.api.Assertions.assertThat(e.sentence())
                    .startsWith("学时数据服务暂时无法连接")
                    .contains("请在 30 秒后再点击“提取”"));
  }

  @Test
  void afterItsRestOneTriesForAll() {
    for (int i = 0; i < Circuit.FAILURES; i++) {
      fail(TrainingTrouble.DOWN, Duration.ZERO);
    }
    clock.set(START.plus(Circuit.REST));
    circuit.pass();
    assertThatThrownBy(circuit::pass).isInstanceOf(TrainingUnavailableException.class);
    circuit.succeeded();
    assertThatCode(circuit::pass).doesNotThrowAnyException();
  }

  @Test
  void aClockSetBackAnHourLengthensNoRest() {
    for (int i = 0; i < Circuit.FAILURES; i++) {
      fail(TrainingTrouble.DOWN, Duration.ZERO);
    }
    clock.set(START.minus(Duration.ofHours(1)));
    assertThatCode(circuit::pass).doesNotThrowAnyException();
  }

  @Test
  void oneSuccessForgetsTheFailures() {
    fail(TrainingTrouble.DOWN, Duration.ZERO);
    fail(TrainingTrouble.DOWN, Duration.ZERO);
    circuit.pass();
    circuit.succeeded();
    fail(TrainingTrouble.DOWN, Duration.ZERO);
    assertThatCode(circuit::pass).doesNotThrowAnyException();
  }

  @Test
  void aServiceThatAsksForAPauseGetsIt() {
    fail(TrainingTrouble.BUSY, Duration.ofSeconds(20));
    assertThatThrownBy(circuit::pass).hasMessageContaining("BUSY");
    clock.set(START.plusSeconds(20));
    assertThatCode(circuit::pass).doesNotThrowAnyException();
  }

  @Test
  void nobodyIsSentAwayForLongerThanTwoMinutes() {
    fail(TrainingTrouble.BUSY, Duration.ofHours(9));
    clock.set(START.plusSeconds(120));
    assertThatCode(circuit::pass).doesNotThrowAnyException();
  }

  private void fail(TrainingTrouble trouble, Duration pause) {
    circuit.pass();
    circuit.failed(failure(trouble, pause));
  }

  private static TrainingUnavailableException failure(TrainingTrouble trouble, Duration pause) {
    return new TrainingUnavailableException(trouble, pause, "test", null);
  }
}
