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
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Every request of every test is counted: no action sends more than so many statements, and none
 * sends one statement for each of its rows. A test that acts on more rows than those before it
 * shows what grows with them.
 */
public class RequestStatements implements Filter, ExecuteListener, DefaultConfigurationCustomizer {
  private static final ThreadLocal<@Nullable Map<String, Integer>> SENT = new ThreadLocal<>();
  private static final Map<String, String> SEEN = new ConcurrentHashMap<>();

  static {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              try (var out =
                  java.nio.file.Files.newBufferedWriter(
                      java.nio.file.Path.of("target/statements-by-route.txt"))) {
                for (var e : new java.util.TreeMap<>(SEEN).entrySet()) {
                  out.write(e.getKey() + "\t" + e.getValue() + "\n");
                }
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            }));
  }

  @Override
  public void customize(DefaultConfiguration configuration) {
    configuration.setAppending(new DefaultExecuteListenerProvider(this));
  }

  @Override
  public void executeStart(ExecuteContext context) {
    Map<String, Integer> sent = SENT.get();
    String sql = context.sql();
    if (sent != null && sql != null) {
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
    record((HttpServletRequest) request, sent);
  }

  private static void record(HttpServletRequest request, Map<String, Integer> sent) {
    Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    int all = sent.values().stream().mapToInt(Integer::intValue).sum();
    var worst = sent.entrySet().stream().max(Map.Entry.comparingByValue());
    String key = request.getMethod() + " " + route;
    String now =
        "%03d %03d %s"
            .formatted(
                all,
                worst.map(Map.Entry::getValue).orElse(0),
                worst
                    .map(w -> w.getKey().substring(0, Math.min(120, w.getKey().length())))
                    .orElse(""));
    SEEN.merge(key, now, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    SEEN.merge(
        key + " REP",
        worst
            .map(w ->
                "%03d %s"
                    .formatted(
                        w.getValue(), w.getKey().substring(0, Math.min(160, w.getKey().length()))))
            .orElse("000"),
        (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }
}
