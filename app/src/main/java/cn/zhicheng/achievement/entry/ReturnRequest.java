package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.ReturnRequestState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's request that the unit returns an entry (FAQ-P47).
 *
 * @param answer what the unit said; empty before, and when it said nothing
 * @param answeredBy body and name; empty while it is open
 */
public record ReturnRequest(
    UUID id,
    UUID entryId,
    String reason,
    ReturnRequestState state,
    Instant askedAt,
    String answer,
    String answeredBy,
    @Nullable Instant answeredAt) {
  public boolean open() {
    return state == ReturnRequestState.OPEN;
  }
}
