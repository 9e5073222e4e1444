package cn.zhicheng.overload.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.overload.rate.Caller.Kind;
import cn.zhicheng.overload.rate.RateSettings.Rate;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Buckets fill by time alone, and each caller has its own. */
class RatesTest {
  private final Hand hand = new Hand();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Rates rates =
      new Rates(
          new RateSettings(new Rate(4, 2), new Rate(3, 1), new Rate(0, 1), List.of()),
          meters,
          hand);

  private static Caller account(String name) {
    return new Caller(Kind.ACCOUNT, name);
  }

  @Test
  void afterTheBurstSoManyASecond() {
    for (int i = 0; i < 4; i++) {
      assertThat(rates.count(account("a"))).isZero();
    }
    assertThat(rates.count(account("a"))).isEqualTo(Duration.ofSeconds(1));
    assertThat(rates.count(account("b"))).as("somebody else").isZero();
    hand.move(Duration.ofMillis(499));
    assertThat(rates.count(account("a"))).isPositive();
    hand.move(Duration.ofMillis(1));
    assertThat(rates.count(account("a"))).isZero();
    assertThat(rates.count(account("a"))).isPositive();
    hand.move(Duration.ofDays(1));
    for (int i = 0; i < 4; i++) {
      assertThat(rates.count(account("a"))).as("no more than a burst is saved up").isZero();
    }
    assertThat(rates.count(account("a"))).isPositive();
    assertThat(meters.counter("zhicheng.rate.refused", "kind", "ACCOUNT").count()).isEqualTo(4);
  }

  @Test
  void anAddressAndAnAccountOfOneNameAreTwo() {
    for (int i = 0; i < 3; i++) {
      assertThat(rates.count(new Caller(Kind.ADDRESS, "a"))).isZero();
    }
    assertThat(rates.count(new Caller(Kind.ADDRESS, "a"))).isEqualTo(Duration.ofSeconds(1));
    assertThat(rates.count(account("a"))).isZero();
  }

  @Test
  void aBurstOfZeroIsNoLimit() {
    for (int i = 0; i < 1000; i++) {
      assertThat(rates.count(new Caller(Kind.SIGN_ON, "a"))).isZero();
    }
  }

  @Test
  void nonsenseStopsTheStart() {
    assertThatThrownBy(() -> new Rate(5, 6)).hasMessageContaining("zhicheng.rates");
    assertThatThrownBy(() -> new Rate(5, 0)).hasMessageContaining("zhicheng.rates");
    assertThatThrownBy(() -> new Rate(-1, 1)).hasMessageContaining("zhicheng.rates");
  }

  /** A watch that somebody moves. */
  static final class Hand implements TimeMeter {
    private long nanos;

    void move(Duration by) {
      nanos += by.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
