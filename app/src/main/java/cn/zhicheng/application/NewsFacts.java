package cn.zhicheng.application;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What messages about an application need to know of it.
 *
 * @param deadlines until when the return of each returned round is to be answered
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
    NavigableMap<Integer, Instant> deadlines) {
  /** The level with this number; null for none. */
  @Nullable Step level(int seq) {
    return seq < 1 || seq > route.size() ? null : route.get(seq - 1);
  }

  /** Whether it still stands where it stood: what was asked of a level is settled when it moves. */
  boolean stands(int inRound, int atStep) {
    return state == ApplicationState.IN_AUDIT && round == inRound && step == atStep;
  }

  /**
   * Until when the latest return before a round's end was to be answered: an answer that is taken
   * back or left undone has a round of its own. Null when it was never returned.
   *
   * @param inRound 0 where the journal does not say
   */
  @Nullable Instant deadline(int inRound) {
    var latest = deadlines.floorEntry(inRound == 0 ? Integer.MAX_VALUE : inRound);
    return latest == null ? null : latest.getValue();
  }
}
