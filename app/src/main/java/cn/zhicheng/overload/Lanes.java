package cn.zhicheng.overload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which lane a request belongs to. What no pattern of the settings names is a page when it only
 * looks, and saving when it changes something.
 */
@Component
class Lanes {
  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final List<String> FREE =
      List.of("/static/", "/webjars/", "/actuator/", "/metrics");
  private static final Pattern FILE = Pattern.compile(".*\\.(pdf|docx|xlsx|zip|ofd)");
  private final List<Rule> rules = new ArrayList<>();

  private record Rule(Lane lane, @Nullable String method, PathPattern pattern) {
    boolean covers(String asked, PathContainer path) {
      return (method == null || method.equals(asked)) && pattern.matches(path);
    }
  }

  Lanes(OverloadSettings settings) {
    for (Lane lane : Lane.values()) {
      settings.of(lane).patterns().forEach(text -> rules.add(rule(lane, text)));
    }
  }

  /** Null for static files, health and figures: they cost little and wait for nobody. */
  @Nullable Lane of(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (FREE.stream().anyMatch(path::startsWith)) {
      return null;
    }
    return of(request.getMethod(), path);
  }

  Lane of(String method, String path) {
    var parsed = PathContainer.parsePath(path);
    boolean looks = LOOKING.contains(method);
    for (Rule rule : rules) {
      if (rule.covers(method, parsed)) {
        return rule.lane();
      }
    }
    if (!looks) {
      return Lane.SAVE;
    }
    return FILE.matcher(path).matches() ? Lane.DOWNLOAD : Lane.PAGE;
  }

  private static Rule rule(Lane lane, String text) {
    int space = text.indexOf(' ');
    String method = space < 0 ? null : text.substring(0, space);
    var pattern = PathPatternParser.defaultInstance.parse(text.substring(space + 1));
    return new Rule(lane, method, pattern);
  }
}
