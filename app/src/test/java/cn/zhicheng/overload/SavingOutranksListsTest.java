package cn.zhicheng.overload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** On the last day lists and sums wait, and whoever decides or saves is served. */
@ProductTest
class SavingOutranksListsTest {
  @Autowired MockMvc mvc;
  @Autowired PeopleCast cast;
  @Autowired Turnstiles turnstiles;
  @Autowired OverloadSettings settings;
  @Autowired DataSource pool;
  @Autowired StatementCounter statements;
  @Autowired MeterRegistry meters;

  private Actor unit;
  private Binding request;

  @BeforeEach
  void somebodyWaits() {
    unit = cast.unit("合肥市蜀山区教育体育局", "事业单位");
    request = cast.latest(cast.waiting("王䶮", unit));
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.accept(MediaType.TEXT_HTML).with(SignedOn.as(unit)))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse decide() throws Exception {
    return ask(
        post("/bindings/" + request.id())
            .param("version", String.valueOf(request.version()))
            .param("decision", "APPROVE")
            .with(csrf()));
  }

  /** All places of a lane are taken, as by so many slow requests. */
  private void full(Lane lane, Check check) throws Exception {
    int places = settings.of(lane).places();
    for (int place = 0; place < places; place++) {
      assertThat(turnstiles.enter(lane)).isTrue();
    }
    try {
      check.run();
    } finally {
      for (int place = 0; place < places; place++) {
        turnstiles.leave(lane);
      }
    }
  }

  @FunctionalInterface
  private interface Check {
    void run() throws Exception;
  }

  private double away(Lane lane) {
    return meters.counter("zhicheng.lane.turned.away", "lane", lane.name()).count();
  }

  @Test
  void listsAreSentAwayWithAPageWhileDecisionsGoThrough() throws Exception {
    double before = away(Lane.HEAVY);
    full(
        Lane.HEAVY,
        () -> {
          statements.take();
          var list = ask(get("/bindings?state=ACTIVE"));
          assertThat(list.getStatus()).isEqualTo(503);
          assertThat(statements.take()).as("statements of who waits").isZero();
          int seconds = Integer.parseInt(String.valueOf(list.getHeader("Retry-After")));
          assertThat(seconds).isBetween(6, 18);
          assertThat(list.getHeader("Cache-Control")).isEqualTo("no-store");
          assertThat(list.getHeader("Content-Security-Policy")).contains("default-src 'self'");
          assertThat(list.getCookies()).as("no session is begun").isEmpty();
          var page = Jsoup.parse(list.getContentAsString());
          assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
              .isEqualTo(String.valueOf(seconds));
          assertThat(page.text()).contains("正在排队", "自动重新打开", "不会丢失");
          assertThat(page.select("script, [style]")).isEmpty();
          assertThat(decide().getStatus()).isEqualTo(303);
          assertThat(ask(get("/bindings/" + request.id())).getStatus()).isEqualTo(200);
        });
    assertThat(away(Lane.HEAVY)).isEqualTo(before + 1);
    assertThat(ask(get("/bindings")).getStatus()).isEqualTo(200);
  }

  @Test
  void pagesWithoutAConnectionAreSentAwayWhileDecisionsFindTheirs() throws Exception {
    List<Connection> taken = new ArrayList<>();
    try {
      for (int left = 12 - settings.savingConnections(); left > 0; left--) {
        taken.add(pool.getConnection());
      }
      var page = ask(get("/bindings/" + request.id()));
      assertThat(page.getStatus()).isEqualTo(503);
      assertThat(page.getHeader("Retry-After")).isNotBlank();
      assertThat(page.getContentAsString()).contains("正在排队").doesNotContain("事件编号");
      assertThat(decide().getStatus()).isEqualTo(303);
    } finally {
      for (Connection each : taken) {
        each.close();
      }
    }
    assertThat(ask(get("/bindings/" + request.id())).getStatus()).isEqualTo(200);
  }

  @Test
  void aFormThatIsSentAwayLeadsBackToWhereItWasTyped() throws Exception {
    full(
        Lane.BATCH,
        () -> {
          var answer =
              ask(
                  post("/bindings/batch")
                      .with(csrf())
                      .header("Referer", "http://localhost/bindings?state=WAITING"));
          assertThat(answer.getStatus()).isEqualTo(503);
          var page = Jsoup.parse(answer.getContentAsString());
          assertThat(page.select("a.button").attr("href")).isEqualTo("/bindings?state=WAITING");
          assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
              .endsWith(";url=/bindings?state=WAITING");
          var elsewhere =
              ask(post("/bindings/batch").with(csrf()).header("Referer", "https://evil.example/x"));
          assertThat(Jsoup.parse(elsewhere.getContentAsString()).select("a.button").attr("href"))
              .isEqualTo("/");
        });
  }

  @Test
  void scriptsAreToldShortly() throws Exception {
    full(
        Lane.BATCH,
        () -> {
          var json =
              mvc.perform(post("/bindings/batch").accept(MediaType.APPLICATION_JSON))
                  .andReturn()
                  .getResponse();
          assertThat(json.getStatus()).isEqualTo(503);
          assertThat(json.getContentAsString()).startsWith("{\"code\":\"BUSY\"");
          var htmx =
              mvc.perform(post("/bindings/batch").header("HX-Request", "true"))
                  .andReturn()
                  .getResponse();
          assertThat(htmx.getContentAsString()).startsWith("<p data-failure>系统繁忙");
        });
  }

  @Test
  void theDoorTellsWhetherSavingIsLetIn() throws Exception {
    assertThat(ask(get("/door")).getStatus()).isEqualTo(204);
    assertThat(turnstiles.of(Lane.SAVE).inside()).isZero();
  }

  @Test
  void theDatabaseHurriesPagesAndIsPatientWithLongWork() throws Exception {
    assertThat(limits()).isEqualTo("20s 5s 1min");
    LongWork.run(() -> assertThat(limits()).isEqualTo("15min 1min 15min"));
    for (int each = 0; each < 12; each++) {
      assertThat(limits()).isEqualTo("20s 5s 1min");
    }
  }

  private String limits() {
    String all =
        "SELECT concat_ws(' ', current_setting('statement_timeout'), current_setting('lock_timeout'),"
            + " current_setting('idle_in_transaction_session_timeout'))";
    try (var connection = pool.getConnection();
        var result = connection.createStatement().executeQuery(all)) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
