package cn.zhicheng.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What messages about an application need to know of it.
 *
 * @param deadlines until when the return of a round is to be answered
 */
record NewsFacts(
    UUID id,
    String number,
    UUID personId,
    int planYear,
    ApplicationState state,
    int step,
    int round,
    @Nullable Instant stepSince,
    List<Step> route,
    Map<Integer, Instant> deadlines) {
  /** The level with this number; null for none. */
  @Nullable Step level(int seq) {
    return seq < 1 || seq > route.size() ? null : route.get(seq - 1);
  }

  /** The level it stands at; null when it lies with the individual or is decided. */
  @Nullable Step here() {
    return state == ApplicationState.IN_AUDIT ? level(step) : null;
  }
}
