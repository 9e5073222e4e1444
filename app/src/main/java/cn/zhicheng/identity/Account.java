package cn.zhicheng.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One account as stored, with all it may act as.
 *
 * @param self the registered person with the same ID number; null when there is none
 * @param offered whether somebody asks this natural person to act for them
 * @param mandates those that may be used today, the oldest first
 * @param mustChangePassword whether the password was somebody else's choice
 */
record Account(
    UUID id,
    AccountKind kind,
    String displayName,
    @Nullable String passwordHash,
    @Nullable UUID personId,
    @Nullable UUID self,
    String holder,
    int failedCount,
    @Nullable Instant lockedUntil,
    boolean disabled,
    boolean mustChangePassword,
    boolean offered,
    List<Mandate> mandates) {

  /** As what it acts when it signs on: the only thing it may act as, else it is asked. */
  Actor actor() {
    if (kind == AccountKind.PERSON_PORTAL) {
      return mandates.isEmpty() ? individual() : asked(Role.APPLICANT);
    }
    if (mandates.isEmpty()) {
      return acting(Role.UNIT, null, registration());
    }
    return mandates.size() == 1 ? official(mandates.getFirst()) : asked(Role.UNIT);
  }

  /** Acting for oneself; empty for accounts that are no individual's. */
  Optional<Actor> forOneself() {
    return kind == AccountKind.PERSON_PORTAL ? Optional.of(individual()) : Optional.empty();
  }

  /** Acting under one of its mandates; empty for one that is not, or no longer, its own. */
  Optional<Actor> under(UUID mandate) {
    return mandates.stream().filter(m -> m.id().equals(mandate)).findFirst().map(this::official);
  }

  private Actor individual() {
    Errand errand = personId == null ? Errand.REGISTER_PERSON : Errand.NONE;
    return new Actor(
        id, Role.APPLICANT, displayName, personId, self, null, true, holder, several(), errand);
  }

  private Actor official(Mandate mandate) {
    return acting(mandate.role(), mandate, Errand.NONE);
  }

  private Actor asked(Role role) {
    return acting(role, null, Errand.CHOOSE);
  }

  private Actor acting(Role role, @Nullable Mandate mandate, Errand errand) {
    Errand first = mustChangePassword ? Errand.PASSWORD : errand;
    boolean portal = kind != AccountKind.PRESET;
    return new Actor(id, role, displayName, null, self, mandate, portal, holder, several(), first);
  }

  private boolean several() {
    int ways = mandates.size() + (kind == AccountKind.PERSON_PORTAL ? 1 : 0);
    return ways > 1 || offered;
  }

  /** Without a mandate a legal person registers; a preset account lost its last one. */
  private Errand registration() {
    return kind == AccountKind.UNIT_PORTAL ? Errand.REGISTER_UNIT : Errand.CHOOSE;
  }
}
