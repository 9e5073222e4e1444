package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;
import org.springframework.core.io.ClassPathResource;

/** One line an event: no text that somebody typed can look like another one. */
class LogLinesTest {
  private static final String FORGED = "2026-11-30T08:00:00.000+08:00  INFO 1 --- [main] x : 已审核通过";
  private final LoggerContext context = new LoggerContext();
  private final Logger logger = context.getLogger("cn.zhicheng.web.Incidents");
  private final PatternLayout layout = new PatternLayout();

  @BeforeEach
  void asConfigured() throws IOException {
    var settings =
        new YamlPropertySourceLoader()
            .load("application", new ClassPathResource("application.yml"));
    Object pattern = settings.getFirst().getProperty("logging.pattern.console");
    layout.setContext(context);
    layout.getInstanceConverterMap().put("wEx", ExtendedWhitespaceThrowableProxyConverter::new);
    layout.setPattern(Objects.requireNonNull(pattern).toString());
    layout.start();
  }

  private List<String> lines(String message, @org.jspecify.annotations.Nullable Throwable failure) {
    var event = new LoggingEvent("", logger, Level.ERROR, message, failure, null);
    return List.of(layout.doLayout(event).split("[\\n\\r\\x85\\u2028\\u2029]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\u000c"})
  void aMessageIsOneLine(String end) {
    List<String> lines = lines("Turned away: " + end + FORGED + "\u001b[2K", null);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst())
        .contains("ERROR", "Turned away:", "已审核通过")
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\n\n"})
  void aStackTraceIsSetIn(String end) {
    var cause = new IllegalStateException("typed" + end + FORGED);
    List<String> lines =
        lines("Incident K7M2-9QXD", new IllegalArgumentException("x" + end + FORGED, cause));
    assertThat(lines.getFirst()).contains("Incident K7M2-9QXD");
    assertThat(lines.subList(1, lines.size()))
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(line).matches(" {4}.*|\\s*"));
  }

  @Test
  void whatIsHarmlessStays() {
    assertThat(lines("Sent 3 of 4\t(张三)", null).getFirst()).endsWith(": Sent 3 of 4\t(张三)");
  }
}
