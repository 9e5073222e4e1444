package cn.zhicheng.overload;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many of each lane are served at once, and how long the others wait ({@code
 * zhicheng.overload.*}).
 *
 * @param savingConnections connections of the pool that only {@link Lane#SAVE} takes
 * @param connectionWait how long a request waits for a connection before it is sent away
 * @param retry shortest time after which somebody sent away comes back by themselves
 * @param lanes of every lane its numbers and paths
 * @param patience how long the database lets lists, batches and downloads be
 */
@ConfigurationProperties("zhicheng.overload")
record OverloadSettings(
    @DefaultValue("4") int savingConnections,
    @DefaultValue("3s") Duration connectionWait,
    @DefaultValue("6s") Duration retry,
    Map<Lane, Places> lanes,
    @DefaultValue Patience patience) {

  /** A lane without numbers stops the start. */
  OverloadSettings {
    for (Lane lane : Lane.values()) {
      if (!lanes.containsKey(lane)) {
        throw new IllegalArgumentException("zhicheng.overload.lanes lacks " + lane);
      }
    }
    lanes = Map.copyOf(lanes);
  }

  Places of(Lane lane) {
    Places places = lanes.get(lane);
    if (places == null) {
      throw new IllegalArgumentException("No places for " + lane);
    }
    return places;
  }

  /** Threads taken when every lane is full and every queue too. */
  int most() {
    return Arrays.stream(Lane.values()).mapToInt(lane -> of(lane).most()).sum();
  }

  /**
   * Of one lane.
   *
   * @param places requests served at once
   * @param queue requests that may wait; the next one is sent away at once
   * @param longest wait
   * @param paths patterns of its routes; {@code "GET /plans"} or {@code "/uploads/**"} for all
   *     methods
   */
  record Places(int places, int queue, Duration longest, @Nullable List<String> paths) {
    Places {
      if (places < 1 || queue < 0 || longest.isNegative()) {
        throw new IllegalArgumentException("A lane needs a place, and no negative queue or wait");
      }
      paths = paths == null ? List.of() : List.copyOf(paths);
    }

    List<String> patterns() {
      return paths == null ? List.of() : paths;
    }

    int most() {
      return places + queue;
    }
  }

  /**
   * Limits of the database for long work; zero: none. Those of everything else are settings of the
   * pool.
   */
  record Patience(
      @DefaultValue("15m") Duration statement,
      @DefaultValue("60s") Duration lock,
      @DefaultValue("15m") Duration idle) {}
}
