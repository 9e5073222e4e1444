package cn.zhicheng.identity.acting;

import cn.zhicheng.identity.MandateKind;
import cn.zhicheng.identity.MandateMove;
import cn.zhicheng.identity.MandateState;
import cn.zhicheng.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mandate with whom it concerns, as its organisation or its holder sees it.
 *
 * @param accountId null while it is offered
 * @param holderName the natural person, as offered or as the account is named
 * @param organisationName the body acted for
 * @param lentFrom the mandate whose work a delegate does; null for all others
 * @param insteadOf name of that mandate's holder; empty for all others
 * @param endsOn last day; null until it is ended
 * @param lastSignOn of the account; null when it never signed on
 */
public record MandateLine(
    UUID id,
    @Nullable UUID accountId,
    MandateKind kind,
    Role role,
    UUID organisationId,
    String organisationName,
    String holderName,
    @Nullable UUID lentFrom,
    String insteadOf,
    String reason,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    MandateState status,
    @Nullable Instant lastSignOn,
    int version) {
  /** The journal's name for mandates. */
  public static final String SUBJECT = "MANDATE";

  /** Whether this move is legal in its state. */
  public boolean can(MandateMove move) {
    return MandateState.MOVES.next(status, move).isPresent();
  }

  MandateState after(MandateMove move) {
    return MandateState.MOVES.next(status, move).orElseThrow();
  }
}
