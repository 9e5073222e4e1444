package cn.zhicheng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the controller of a request among those whose path begins with the same name. Spring alone
 * holds a path with variables against every route there is, which took a twelfth of the product's
 * time on the last day.
 */
@Component
class RoutesByFirstName implements WebMvcRegistrations {
  @Override
  public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
    return new Mapping();
  }

  static final class Mapping extends RequestMappingHandlerMapping {
    /** Stands for a pattern that begins with a variable or wildcard: it may fit any path. */
    private static final String ANY = "*";

    private static final Set<String> ANYTHING = Set.of(ANY);

    /** By the route itself, not by what it says: every request asks for each of them. */
    private final Map<RequestMappingInfo, Set<String>> names = new IdentityHashMap<>();

    /** The first name of the path that is being looked for, the same for hundreds of routes. */
    private final ThreadLocal<@Nullable String> asked = new ThreadLocal<>();

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo route) {
      names.put(route, namesOf(route));
      super.registerHandlerMethod(handler, method, route);
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(
        String lookupPath, HttpServletRequest request) throws Exception {
      asked.set(firstName(request));
      try {
        return super.lookupHandlerMethod(lookupPath, request);
      } finally {
        asked.remove();
      }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
        RequestMappingInfo route, HttpServletRequest request) {
      Set<String> begins = names.getOrDefault(route, ANYTHING);
      String first = asked.get();
      return begins.contains(ANY) || begins.contains(first == null ? firstName(request) : first)
          ? super.getMatchingMapping(route, request)
          : null;
    }

    private static Set<String> namesOf(RequestMappingInfo route) {
      return route.getPatternValues().stream()
          .map(pattern -> pattern.split("/", 3))
          .map(parts -> parts.length > 1 && parts[1].matches("[\\w.-]+") ? parts[1] : ANY)
          .collect(Collectors.toSet());
    }

    /** Decoded and without parameters, as the patterns see it; empty for the home page. */
    private static String firstName(HttpServletRequest request) {
      var path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
      return path.elements().size() > 1
              && path.elements().get(1) instanceof PathContainer.PathSegment first
          ? first.valueToMatch()
          : "";
    }
  }
}
