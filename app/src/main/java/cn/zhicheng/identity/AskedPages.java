package cn.zhicheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers, in the session, the page that was asked for before sign-on or before an {@link Errand}
 * was done. Only pages of this platform are given back: whatever stands in the session, nobody is
 * led off it.
 */
@Component
class AskedPages {
  private final HttpSessionRequestCache cache = new HttpSessionRequestCache();

  AskedPages() {
    cache.setRequestMatcher(AskedPages::worthComingBackTo);
  }

  /** The cache that the sign-on fills. */
  HttpSessionRequestCache cache() {
    return cache;
  }

  void keep(HttpServletRequest request, HttpServletResponse response) {
    cache.saveRequest(request, response);
  }

  /** The page, once. */
  Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
    SavedRequest saved = cache.getRequest(request, response);
    if (saved == null || !"GET".equals(saved.getMethod())) {
      return Optional.empty();
    }
    cache.removeRequest(request, response);
    return here(saved.getRedirectUrl());
  }

  /** Path and query; nothing when a browser would read it as another site, or not at all. */
  static Optional<String> here(String url) {
    try {
      URI asked = URI.create(url);
      String path = asked.getRawPath();
      boolean own = path != null && path.startsWith("/") && !path.startsWith("//");
      String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
      return own ? Optional.of(path + query) : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** Pages only: no fragments, which htmx asks for, and no files. */
  private static boolean worthComingBackTo(HttpServletRequest request) {
    return "GET".equals(request.getMethod())
        && request.getHeader("HX-Request") == null
        && !request.getRequestURI().startsWith("/documents/");
  }
}
