package cn.zhicheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.journeys.Stage.Door;
import cn.zhicheng.journeys.pages.PortalDoor;
import cn.zhicheng.journeys.pages.SignOnPage;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page that a role can reach by links: no violation of WCAG 2.2 AA that axe can find, no
 * error, no refused answer. All findings are told at once.
 */
@ExtendWith(Stage.class)
class AccessibilityCrawlTest {
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> PORTAL_PAGES =
      List.of(
          "/register?kind=personal",
          "/register?kind=legal",
          "/register/done?kind=personal",
          "/forgot?kind=personal",
          "/sms",
          "/login?kind=legal&way=licence");

  /** Whose eyes the crawl uses. */
  enum Eyes {
    NOBODY,
    APPLICANT,
    ACCEPTED_APPLICANT,
    UNIT,
    DEPARTMENT,
    BUREAU,
    ORGANISER;

    void signOn(SignOnPage doors) {
      switch (this) {
        case NOBODY -> {}
        case APPLICANT -> doors.asPerson("linruoxi");
        case ACCEPTED_APPLICANT -> doors.asPerson("guyu");
        case UNIT -> doors.asUnit("yunxi-xiaoxue");
        case DEPARTMENT -> doors.asPreset(Cast.DEPARTMENT_A);
        case BUREAU -> doors.asPreset(Cast.CITY_BUREAU);
        case ORGANISER -> doors.asPreset(Cast.ORGANISER);
      }
    }

    List<String> starts() {
      return this == NOBODY
          ? List.of("/", "/login", "/gallery", "/gallery/forms?wrong=true")
          : List.of("/");
    }
  }

  @ParameterizedTest
  @EnumSource(Eyes.class)
  void everyPageIsAccessible(Eyes eyes, Door door) {
    Visitor visitor = door.enter(eyes.name(), Screen.DESK);
    SignOnPage doors = SignOnPage.open(visitor);
    eyes.signOn(doors);
    visitor.settle();
    var wrong = new ArrayList<String>();
    var crawler = new Crawler(visitor, eyes.starts());
    wrong.addAll(crawler.crawl(page -> violations(page).forEach(wrong::add)));
    assertThat(wrong).as("found on %d pages", crawler.visited()).isEmpty();
    assertThat(crawler.visited()).isGreaterThanOrEqualTo(4);
  }

  @Test
  @DisplayName("政务服务网的替身也无障碍")
  void thePortalIsAccessible(Door door) {
    Visitor visitor = door.enter("portal", Screen.DESK);
    var wrong = new ArrayList<String>();
    PortalDoor portal = SignOnPage.open(visitor).toPortal();
    violations(visitor.page()).forEach(wrong::add);
    for (String path : PORTAL_PAGES) {
      portal.go(path);
      violations(visitor.page()).forEach(wrong::add);
    }
    portal.openOnPhone(visitor, "电子营业执照");
    violations(visitor.page()).forEach(wrong::add);
    assertThat(wrong).isEmpty();
  }

  /** Legacy mode spares a second page for each look; it misses foreign frames, and we have none. */
  private static Stream<String> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(STANDARDS).setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> told(page, rule));
  }

  private static String told(Page page, Rule rule) {
    List<String> where =
        rule.getNodes().stream()
            .map(node -> node.getTarget() + " " + node.getFailureSummary())
            .limit(3)
            .toList();
    return "%s: %s (%s) %s".formatted(page.url(), rule.getId(), rule.getHelp(), where);
  }
}
