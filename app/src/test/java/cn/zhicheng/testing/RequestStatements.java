package cn.zhicheng.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Counts the statements of every request that any test makes, and fails the test whose action sends
 * too many, or one statement again for each of its rows. What pages send is held down by {@code
 * StatementsPerPageTest}.
 */
class RequestStatements implements Filter, ExecuteListener, DefaultConfigurationCustomizer {
  /** Statements of an action, what the page's navigation asks for included. */
  private static final int MOST = 18;

  /** How often an action may send the same statement. */
  private static final int SAME = 4;

  /**
   * Where more are needed. A new entry with files and rows is checked, saved and submitted in one
   * go. Papers out of a list of references become drafts one by one, each with the checks of a
   * draft. What a person asks to be erased is erased one by one, each with its history.
   */
  private static final Map<String, Limit> LIMITS =
      Map.of(
          "POST /operations/erasures/{id}/erase", new Limit(60, 12),
          "POST /library/{category}", new Limit(22, SAME),
          "POST /library/{category}/citations/take", new Limit(60, 12));

  private static final ThreadLocal<@Nullable Map<String, Integer>> SENT = new ThreadLocal<>();

  private record Limit(int most, int same) {}

  @Override
  public void customize(DefaultConfiguration configuration) {
    configuration.setAppending(new DefaultExecuteListenerProvider(this));
  }

  @Override
  public void executeStart(ExecuteContext context) {
    String sql = context.sql();
    if (sql != null) {
      sent(sql);
    }
  }

  void sent(String sql) {
    Map<String, Integer> sent = SENT.get();
    if (sent != null) {
      sent.merge(sql, 1, Integer::sum);
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var sent = new HashMap<String, Integer>();
    SENT.set(sent);
    try {
      chain.doFilter(request, response);
    } finally {
      SENT.remove();
    }
    judge((HttpServletRequest) request, sent);
  }

  private static void judge(HttpServletRequest request, Map<String, Integer> sent) {
    if ("GET".equals(request.getMethod())) {
      return;
    }
    String route =
        request.getMethod()
            + " "
            + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    Limit limit = LIMITS.getOrDefault(route, new Limit(MOST, SAME));
    int all = sent.values().stream().mapToInt(Integer::intValue).sum();
    if (all > limit.most()) {
      throw new AssertionError(route + " sent " + all + " statements:\n" + told(sent));
    }
    sent.forEach((sql, times) -> {
      if (times > limit.same()) {
        throw new AssertionError(route + " sent " + times + " times:\n" + sql);
      }
    });
  }

  private static String told(Map<String, Integer> sent) {
    var lines = new StringBuilder();
    sent.forEach((sql, times) -> lines.append(times).append(" x ").append(sql).append('\n'));
    return lines.toString();
  }
}
