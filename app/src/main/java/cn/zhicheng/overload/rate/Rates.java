package cn.zhicheng.overload.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The buckets of this node, each dropped when it would be full again; who was refused is counted as
 * {@code zhicheng.rate.refused}. Nodes do not know of each other's: with two of them somebody may
 * ask twice as often.
 */
@Component
class Rates {
  /**
   * Of each kind; whoever comes from more addresses than this gets the oldest ones' buckets anew.
   */
  private static final int MOST = 50_000;

  private static final long NANOS = 1_000_000_000L;
  private final Map<Caller.Kind, Cache<String, Bucket>> buckets = new EnumMap<>(Caller.Kind.class);
  private final Map<Caller.Kind, Counter> refused = new EnumMap<>(Caller.Kind.class);
  private final RateSettings settings;
  private final TimeMeter time;

  @Autowired
  Rates(RateSettings settings, MeterRegistry meters) {
    this(settings, meters, TimeMeter.SYSTEM_NANOTIME);
  }

  Rates(RateSettings settings, MeterRegistry meters, TimeMeter time) {
    this.settings = settings;
    this.time = time;
    for (Caller.Kind kind : Caller.Kind.values()) {
      refused.put(kind, meters.counter("zhicheng.rate.refused", "kind", kind.name()));
      buckets.put(
          kind,
          Caffeine.newBuilder()
              .maximumSize(MOST)
              .expireAfterAccess(settings.of(kind).full())
              .ticker(time::currentTimeNanos)
              .build());
    }
  }

  /**
   * Counts one request.
   *
   * @return how long until the next one is let in, in whole seconds; zero: this one is
   */
  Duration count(Caller caller) {
    RateSettings.Rate rate = settings.of(caller.kind());
    if (!rate.limits()) {
      return Duration.ZERO;
    }
    Bucket bucket = of(buckets, caller.kind()).get(caller.name(), name -> full(rate));
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      return Duration.ZERO;
    }
    of(refused, caller.kind()).increment();
    return Duration.ofSeconds(Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS));
  }

  private Bucket full(RateSettings.Rate rate) {
    return Bucket.builder()
        .addLimit(limit ->
            limit.capacity(rate.burst()).refillGreedy(rate.aSecond(), Duration.ofSeconds(1)))
        .withCustomTimePrecision(time)
        .build();
  }

  private static <T> T of(Map<Caller.Kind, T> all, Caller.Kind kind) {
    T one = all.get(kind);
    if (one == null) {
      throw new IllegalStateException("Nothing is kept for " + kind);
    }
    return one;
  }
}
