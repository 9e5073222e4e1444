package cn.zhicheng.application.talk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 「申请退回」: the applicant's request that the current level returns the application.
 *
 * @param seq the level it was asked of
 * @param section what the applicant wants to mend
 * @param answer what the body said; empty before
 * @param answeredBy body and name; empty before
 */
public record AskedReturn(
    UUID id,
    int round,
    int seq,
    String bodyName,
    String section,
    String reason,
    AskedState state,
    Instant askedAt,
    String answer,
    String answeredBy,
    @Nullable Instant answeredAt) {
  public boolean open() {
    return state == AskedState.OPEN;
  }
}
