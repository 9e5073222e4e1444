package cn.zhicheng.overload;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The turnstiles of all lanes, and what they count: {@code zhicheng.lane.wait} and {@code
 * zhicheng.lane.turned.away} by lane, {@code zhicheng.lane.inside}, {@code zhicheng.lane.waiting}.
 */
@Component
class Turnstiles {
  private static final String LANE = "lane";
  private final Map<Lane, Turnstile> turnstiles = new EnumMap<>(Lane.class);
  private final Map<Lane, Timer> waits = new EnumMap<>(Lane.class);
  private final Map<Lane, Counter> away = new EnumMap<>(Lane.class);

  /** More places and queues than threads stop the start: then saving would wait for a thread. */
  Turnstiles(
      OverloadSettings settings,
      MeterRegistry meters,
      @Value("${server.tomcat.threads.max:200}") int threads) {
    if (settings.most() >= threads) {
      throw new IllegalArgumentException(
          "zhicheng.overload.lanes take %d threads; server.tomcat.threads.max must be more than that"
              .formatted(settings.most()));
    }
    for (Lane lane : Lane.values()) {
      var turnstile = new Turnstile(settings.of(lane));
      turnstiles.put(lane, turnstile);
      waits.put(lane, meters.timer("zhicheng.lane.wait", LANE, lane.name()));
      away.put(lane, meters.counter("zhicheng.lane.turned.away", LANE, lane.name()));
      var tag = io.micrometer.core.instrument.Tags.of(LANE, lane.name());
      meters.gauge("zhicheng.lane.inside", tag, turnstile, Turnstile::inside);
      meters.gauge("zhicheng.lane.waiting", tag, turnstile, Turnstile::waiting);
    }
  }

  /** As {@link Turnstile#enter}, counted. */
  boolean enter(Lane lane) {
    long began = System.nanoTime();
    boolean in = of(turnstiles, lane).enter();
    of(waits, lane).record(Duration.ofNanos(System.nanoTime() - began));
    if (!in) {
      turnedAway(lane);
    }
    return in;
  }

  void leave(Lane lane) {
    of(turnstiles, lane).leave();
  }

  /** Somebody was let in and found no connection, or waited too long for the database. */
  void turnedAway(Lane lane) {
    of(away, lane).increment();
  }

  Turnstile of(Lane lane) {
    return of(turnstiles, lane);
  }

  private static <T> T of(Map<Lane, T> all, Lane lane) {
    T one = all.get(lane);
    if (one == null) {
      throw new IllegalStateException("No turnstile for " + lane);
    }
    return one;
  }
}
