package cn.zhicheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Puts an actor into the session, under a fresh session id, and takes up what changed in their
 * account.
 */
@Component
public class ActorSession {
  /** Session attribute with the portal's ID token, which its sign-out asks for. */
  static final String ID_TOKEN = "portalIdToken";

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final AccountStore store;
  private final Capacities capacities;

  ActorSession(AccountStore store, Capacities capacities) {
    this.store = store;
    this.capacities = capacities;
  }

  void signOn(Actor actor, HttpServletRequest request, HttpServletResponse response) {
    request.getSession();
    request.changeSessionId();
    keep(actor, request, response);
  }

  /**
   * Goes on under another mandate of the same account; null: for oneself.
   *
   * @throws cn.zhicheng.shared.NotFoundException when the account may not
   */
  public Actor actAs(
      Actor now, @Nullable UUID mandate, HttpServletRequest request, HttpServletResponse response) {
    Actor chosen = capacities.choose(now, mandate);
    signOn(chosen, request, response);
    return chosen;
  }

  /** Reads the signed-on account again, after its registration was completed or it was changed. */
  public void refresh(HttpServletRequest request, HttpServletResponse response) {
    Actor now = ActorAuthentication.actorOf(SecurityContextHolder.getContext().getAuthentication());
    if (now != null) {
      store
          .byId(now.accountId())
          .map(account -> again(account, now))
          .ifPresent(actor -> keep(actor, request, response));
    }
  }

  /** What was chosen stays chosen as long as it is in force. */
  private static Actor again(Account account, Actor now) {
    return Optional.ofNullable(now.mandate())
        .flatMap(mandate -> account.under(mandate.id()))
        .or(() -> now.role() == Role.APPLICANT ? account.forOneself() : Optional.empty())
        .orElseGet(account::actor);
  }

  private void keep(Actor actor, HttpServletRequest request, HttpServletResponse response) {
    var context = new SecurityContextImpl(new ActorAuthentication(actor));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
