package cn.zhicheng.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.notification.TellNews;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.testing.ProductTest;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Figures are shown to whoever has the token, and the shipped dashboard and alerts name real ones.
 */
@ProductTest
class FiguresTest {
  private static final Path DEPLOY = Path.of("..", "deploy");
  private static final Pattern EXPRESSION =
      Pattern.compile("\"?expr\"?: *(.+(?:\\n {12}.+)*|\\|(?:\\n {10}.+)+)");
  private static final Pattern SERIES = Pattern.compile("([a-z][a-z0-9_]*_[a-z0-9_]*)\\{");

  @Autowired MockMvc mvc;
  @Autowired Journal journal;
  @Autowired TellNews news;
  @Autowired TransactionTemplate transaction;

  @Test
  void whoHasTheTokenReadsThem() throws Exception {
    var answer = asked("Bearer " + token());
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType()).startsWith("text/plain");
    assertThat(answer.getContentAsString())
        .contains("zhicheng_lane_inside{lane=\"SAVE\"}", "hikaricp_connections_max");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer wrong", "Basic dGVzdA=="})
  void nobodyElseFindsThePage(String bearer) throws Exception {
    assertThat(asked(bearer).getStatus()).isEqualTo(404);
    assertThat(mvc.perform(get("/metrics")).andReturn().getResponse().getStatus()).isEqualTo(404);
  }

  @Test
  void withoutATokenThereIsNoPage(@Autowired PrometheusMeterRegistry registry) {
    var closed = new MetricsController(registry, "");
    for (String bearer : new String[] {"", "Bearer ", "Bearer null", null}) {
      assertThatThrownBy(() -> closed.figures(bearer)).isInstanceOf(NotFoundException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"grafana/zhicheng.json", "prometheus/alerts.yml"})
  void whatTheShippedFilesNameIsThere(String file) throws Exception {
    mvc.perform(get("/"));
    var line = Entry.of("FIGURES", UUID.randomUUID(), "COUNTED");
    transaction.executeWithoutResult(status -> journal.write(By.system(), line));
    news.tell();
    String text = Files.readString(DEPLOY.resolve(file));
    Set<String> named = new TreeSet<>();
    var expressions = EXPRESSION.matcher(text);
    while (expressions.find()) {
      SERIES.matcher(expressions.group(1)).results().forEach(found -> named.add(found.group(1)));
    }
    assertThat(named).hasSizeGreaterThan(6);
    String shown = asked("Bearer " + token()).getContentAsString();
    assertThat(named).allSatisfy(series -> assertThat(shown).contains("\n" + series));
  }

  private MockHttpServletResponse asked(String bearer) throws Exception {
    return mvc.perform(get("/metrics").header("Authorization", bearer)).andReturn().getResponse();
  }

  private static String token() {
    return "figures-of-tests";
  }
}
