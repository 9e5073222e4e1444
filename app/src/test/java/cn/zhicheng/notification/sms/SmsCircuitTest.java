package cn.zhicheng.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the gateway is left alone, whatever the clock does meanwhile. */
@Tag("fault")
class SmsCircuitTest {
  private static final Instant START = Instant.parse("2026-11-30T02:00:00Z");
  private final SettableClock clock = new SettableClock();
  private final SmsCircuit circuit = new SmsCircuit(clock);

  @BeforeEach
  void failsThreeTimes() {
    clock.set(START);
    for (int i = 0; i < SmsCircuit.FAILURES; i++) {
      circuit.failed(Duration.ZERO);
    }
  }

  @Test
  void itRestsForItsTime() {
    assertThat(circuit.rests()).isTrue();
    clock.set(START.plus(SmsCircuit.REST));
    assertThat(circuit.rests()).isFalse();
  }

  @Test
  void aClockSetBackAnHourLengthensNoRest() {
    clock.set(START.minus(Duration.ofHours(1)));
    assertThat(circuit.rests()).isFalse();
  }
}
