package cn.zhicheng.identity.preset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A preset account as those see it who keep it.
 *
 * @param holder the natural person behind it
 * @param holderKnown whether their ID number is on record, as a blind index
 * @param expiresOn last day of sign-on; null for none
 * @param fresh whether the password is somebody else's choice still
 * @param seats as what it acts
 * @param version counts changes; a form carries the one it was shown with
 */
public record PresetAccount(
    UUID id,
    String loginName,
    String holder,
    boolean holderKnown,
    boolean disabled,
    String disabledReason,
    @Nullable Instant lockedUntil,
    @Nullable LocalDate expiresOn,
    boolean fresh,
    boolean secondFactor,
    @Nullable Instant lastSignOn,
    List<Seat> seats,
    int version) {

  /** The kind the journal knows accounts by. */
  public static final String SUBJECT = "ACCOUNT";

  /** How it stands at this moment of this day. */
  public PresetAccountState state(Instant now, LocalDate today) {
    if (disabled) {
      return PresetAccountState.DISABLED;
    }
    if (expiresOn != null && today.isAfter(expiresOn)) {
      return PresetAccountState.EXPIRED;
    }
    if (lockedUntil != null && lockedUntil.isAfter(now)) {
      return PresetAccountState.LOCKED;
    }
    return fresh ? PresetAccountState.FRESH : PresetAccountState.ACTIVE;
  }

  /** Names of the bodies it acts for; operations for those without. */
  public String bodies() {
    return seats.stream()
        .map(seat ->
            seat.organisationName().isEmpty() ? seat.role().label() : seat.organisationName())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /** As what it acts, in words. */
  public String roles() {
    return seats.stream()
        .map(seat -> seat.role().label())
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
