package cn.zhicheng.overload.rate;

import cn.zhicheng.web.ClientAddress;
import cn.zhicheng.web.WaitingPage;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Answers 429 to whoever asks too often. An office of hundreds has one address: so an address
 * counts only for whoever is not signed on, and everybody else counts for themselves.
 */
final class RateFilter extends OncePerRequestFilter {
  /** They cost little, and a page asks for a dozen of them. */
  private static final List<String> FREE =
      List.of("/static/", "/webjars/", "/actuator/", "/metrics", "/favicon");

  private final Rates rates;
  private final WaitingPage waiting;
  private final List<PathPattern> signOn;

  RateFilter(RateSettings settings, Rates rates, WaitingPage waiting) {
    this.rates = rates;
    this.waiting = waiting;
    this.signOn =
        settings.patterns().stream().map(PathPatternParser.defaultInstance::parse).toList();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getDispatcherType() != DispatcherType.REQUEST
        || FREE.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Duration wait = rates.count(caller(request));
    if (wait.isZero()) {
      chain.doFilter(request, response);
    } else {
      waiting.tooOften(request, response, wait);
    }
  }

  private Caller caller(HttpServletRequest request) {
    var path = PathContainer.parsePath(request.getRequestURI());
    if (signOn.stream().anyMatch(pattern -> pattern.matches(path))) {
      return new Caller(Caller.Kind.SIGN_ON, ClientAddress.of(request.getRemoteAddr()));
    }
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who == null
        ? new Caller(Caller.Kind.ADDRESS, ClientAddress.of(request.getRemoteAddr()))
        : new Caller(Caller.Kind.ACCOUNT, who.getName());
  }
}
