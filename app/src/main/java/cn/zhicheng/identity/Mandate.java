package cn.zhicheng.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right of an account to act as one role of one organisation.
 *
 * @param organisationId null for operations only
 * @param organisationName empty for operations
 * @param insteadOf name of the colleague whose work a delegate does; empty for all others
 * @param endsOn last day on which it may be used; null: until it is ended
 */
public record Mandate(
    UUID id,
    MandateKind kind,
    Role role,
    @Nullable UUID organisationId,
    String organisationName,
    String insteadOf,
    @Nullable LocalDate endsOn)
    implements Serializable {

  /** Whether it may still be used on this day. */
  boolean covers(LocalDate day) {
    return endsOn == null || !day.isAfter(endsOn);
  }
}
