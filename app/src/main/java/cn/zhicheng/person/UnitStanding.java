package cn.zhicheng.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a person stands with units: whom they belong to, whom they asked, and what came of it last
 * (FAQ-P11). What they may do follows from it ({@link BindingAccess}).
 *
 * @param own all their requests, newest first
 */
public record UnitStanding(List<OwnBinding> own) {
  /** The unit the person belongs to now; empty while unbound or waiting. */
  public Optional<ActiveBinding> active() {
    return bound().map(OwnBinding::active);
  }

  /** The same with its request. */
  public Optional<OwnBinding> bound() {
    return in(BindingState.ACTIVE);
  }

  /** The request no unit has answered. */
  public Optional<OwnBinding> pending() {
    return in(BindingState.PENDING);
  }

  /** The last request, if it came back and nothing has happened since. */
  public Optional<OwnBinding> returned() {
    return last().filter(last -> last.status() == BindingState.RETURNED);
  }

  /** The last unit, if it let the person go and no other took them. */
  public Optional<OwnBinding> released() {
    return last()
        .filter(last -> last.status() == BindingState.ENDED)
        .filter(last -> last.binding().releaseReason() != null);
  }

  /** Whether the person belongs to this unit. */
  public boolean belongsTo(UUID unit) {
    return bound().filter(bound -> bound.unit().id().equals(unit)).isPresent();
  }

  private Optional<OwnBinding> last() {
    return own.stream().filter(each -> each.status() != BindingState.CANCELLED).findFirst();
  }

  private Optional<OwnBinding> in(BindingState state) {
    return own.stream().filter(each -> each.status() == state).findFirst();
  }
}
