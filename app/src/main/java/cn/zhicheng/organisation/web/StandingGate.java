package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.StandingAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every act of every official: a body that is suspended, merged or not approved yet
 * changes nothing, whatever the page (one verdict, {@link StandingAccess}). Units that wait for
 * their approval see the page that says so instead of any other.
 */
@Component
class StandingGate implements HandlerInterceptor {
  static final String WAITING = "/register/unit/waiting";

  /** What a unit needs to mend its registration. */
  private static final Set<String> OPEN = Set.of(WAITING, "/settings/unit", "/regions/picker");

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private final Organisations organisations;

  StandingGate(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    UUID body = body(handler);
    boolean reading = READING.contains(request.getMethod());
    if (body == null || (reading && !unit())) {
      return true;
    }
    Organisation own = organisations.find(List.of(body)).get(body);
    if (own == null) {
      return true;
    }
    request.setAttribute(StandingGate.class.getName(), own);
    boolean open = own.status().registering() && OPEN.contains(request.getRequestURI());
    if (reading) {
      return open || !own.status().registering() || sentToWait(response);
    }
    if (!open) {
      StandingAccess.mayAct(own.status()).orThrow();
    }
    return true;
  }

  /** The unit's own row if this request read it already: the navigation needs it too. */
  static @Nullable Organisation own(HttpServletRequest request) {
    return request.getAttribute(StandingGate.class.getName()) instanceof Organisation own
        ? own
        : null;
  }

  private static boolean sentToWait(HttpServletResponse response) throws IOException {
    response.sendRedirect(WAITING);
    return false;
  }

  /** Whose act this is; null for individuals and for what belongs to the account alone. */
  private static @Nullable UUID body(Object handler) {
    boolean own =
        handler instanceof HandlerMethod method
            && !method.getBeanType().getPackageName().startsWith("cn.zhicheng.identity")
            && method.getBeanType().getPackageName().startsWith("cn.zhicheng");
    Actor actor = actor();
    return own && actor != null ? actor.organisationId() : null;
  }

  private static boolean unit() {
    Actor actor = actor();
    return actor != null && actor.role() == Role.UNIT;
  }

  private static @Nullable Actor actor() {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.getPrincipal() instanceof Actor actor ? actor : null;
  }
}
