package cn.zhicheng.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account as stored, with the name of the organisation it acts for. */
record Account(
    UUID id,
    boolean preset,
    Role role,
    String displayName,
    @Nullable String passwordHash,
    @Nullable UUID personId,
    @Nullable UUID organisationId,
    String organisationName,
    int failedCount,
    @Nullable Instant lockedUntil,
    boolean disabled) {

  Actor actor() {
    return new Actor(id, role, displayName, personId, organisationId, organisationName, !preset);
  }
}
