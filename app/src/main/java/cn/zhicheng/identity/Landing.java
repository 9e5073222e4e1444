package cn.zhicheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Where somebody goes after signing on: the page they had asked for, else the start page of their
 * role.
 */
@Component
public class Landing {
  private final HttpSessionRequestCache cache = new HttpSessionRequestCache();

  /** The start page of a role. */
  public static String of(Actor actor) {
    return switch (actor.role()) {
      case APPLICANT -> "/me";
      case OPS -> "/preset-requests";
      case UNIT, DEPARTMENT, BUREAU, ORGANISER -> "/tasks";
    };
  }

  /** The first page for somebody already signed on: the errand while one is open. */
  public static String start(Actor actor) {
    return actor.errand() == Errand.NONE ? of(actor) : actor.errand().page();
  }

  /** The page asked for before sign-on or registration, taken once. */
  public String after(HttpServletRequest request, HttpServletResponse response, Actor actor) {
    if (actor.errand() != Errand.NONE) {
      return actor.errand().page();
    }
    SavedRequest saved = cache.getRequest(request, response);
    if (saved == null || !"GET".equals(saved.getMethod())) {
      return of(actor);
    }
    cache.removeRequest(request, response);
    URI asked = URI.create(saved.getRedirectUrl());
    return asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
  }
}
