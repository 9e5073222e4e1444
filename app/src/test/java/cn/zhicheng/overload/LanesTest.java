package cn.zhicheng.overload;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Each route waits in the lane it belongs to. */
@ProductTest
class LanesTest {
  /** Routes of the filters, which no controller knows. */
  private static final Set<String> OF_FILTERS = Set.of("/login/**", "/oauth2/**", "/logout");

  @Autowired Lanes lanes;
  @Autowired OverloadSettings settings;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @ParameterizedTest
  @CsvSource({
    "POST, /library/entries/7/autosave, SAVE",
    "POST, /applications/7/sections/SUMMARY/autosave, SAVE",
    "POST, /applications/7/submit, SAVE",
    "POST, /application-audits/7/pass, SAVE",
    "POST, /achievement-audits/7, SAVE",
    "POST, /login/preset, SAVE",
    "GET, /login, SAVE",
    "GET, /oauth2/authorization/gov, SAVE",
    "GET, /login/oauth2/code/gov, SAVE",
    "POST, /logout, SAVE",
    "GET, /, PAGE",
    "GET, /tasks, PAGE",
    "GET, /applications/7, PAGE",
    "GET, /application-audits/7, PAGE",
    "GET, /library/entries/7/edit, PAGE",
    "GET, /application-audits, HEAVY",
    "GET, /achievement-audits, HEAVY",
    "GET, /statistics, HEAVY",
    "GET, /audit-board, HEAVY",
    "GET, /units/search, HEAVY",
    "POST, /uploads, UPLOAD",
    "POST, /uploads/7/524288, UPLOAD",
    "GET, /uploads/7, UPLOAD",
    "POST, /me/photo, UPLOAD",
    "POST, /achievement-audits/batch, BATCH",
    "POST, /library/PAPER/import, BATCH",
    "POST, /statistics/export, BATCH",
    "GET, /applications/7/form.pdf, DOWNLOAD",
    "GET, /exports/7/file.zip, DOWNLOAD",
    "GET, /me/export.zip, DOWNLOAD",
    "GET, /documents/7/view, DOWNLOAD"
  })
  void aRequestWaitsWithItsLike(String method, String path, Lane lane) {
    assertThat(lanes.of(new MockHttpServletRequest(method, path))).isEqualTo(lane);
  }

  @ParameterizedTest
  @CsvSource({"/static/site.css", "/webjars/htmx.org/dist/htmx.min.js", "/actuator/health"})
  void whatCostsNothingWaitsForNobody(String path) {
    assertThat(lanes.of(new MockHttpServletRequest("GET", path))).isNull();
  }

  /** A route that is renamed must not fall out of its lane unseen. */
  @Test
  void everyPatternOfTheSettingsNamesARouteThereIs() {
    var routes = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .forEach((info, handler) ->
            info.getPatternValues()
                .forEach(path -> routes.add(path.replaceAll("\\{[^{}]*(\\{[^}]*})?[^{}]*}", "7"))));
    List<String> stale = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      for (String text : settings.of(lane).patterns()) {
        String path = text.substring(text.indexOf(' ') + 1);
        var pattern = PathPatternParser.defaultInstance.parse(path);
        if (!OF_FILTERS.contains(path)
            && routes.stream()
                .noneMatch(route -> pattern.matches(PathContainer.parsePath(route)))) {
          stale.add(text);
        }
      }
    }
    assertThat(stale).isEmpty();
  }
}
