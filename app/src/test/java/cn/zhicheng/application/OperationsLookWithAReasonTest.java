package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Actor A12: operations read no application without a reason that stays on record. */
@ProductTest
class OperationsLookWithAReasonTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Operations operations;
  @Autowired Journal journal;
  @Autowired SettableClock clock;
  @Autowired Pages pages;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private Cast.Story submitted() {
    Cast.Story story = cast.story();
    climb.submit(story);
    return story;
  }

  @Test
  void withoutAReasonThereIsNothingToRead() {
    Cast.Story story = submitted();
    Actor operator = operations.actor();
    String path = "/operations/look/" + story.application();
    assertThat(pages.get(operator, path).status()).isEqualTo(404);
    assertThat(pages.get(operator, "/application-audits/" + story.application()).status())
        .isEqualTo(403);
    String number = operations.number(story.application());
    var shortReason =
        pages.post(operator, "/operations/look", Map.of("number", number, "reason", "看一下"));
    assertThat(shortReason.status()).isEqualTo(422);
    assertThat(shortReason.text()).contains("至少 10 个字");
    assertThat(shortReason.page().select("input[name=number]").val()).isEqualTo(number);
    assertThat(pages.get(operator, path).status()).isEqualTo(404);
  }

  @Test
  void aReasonOpensItForHalfAnHourAndEverybodyOnTheRouteSeesIt() {
    Cast.Story story = submitted();
    Actor operator = operations.actor();
    String number = operations.number(story.application());
    var fields = Map.of("number", number, "reason", Operations.REASON);
    var opened = pages.post(operator, "/operations/look", fields);
    assertThat(opened.status()).isEqualTo(303);

    var page = pages.get(operator, opened.location());
    assertThat(page.text()).contains("王䶮", number, "只读");
    assertThat(page.text()).doesNotContainPattern("\\d{17}[0-9X]");
    assertThat(page.has("#f-opinion, form[action*=application-audits]")).isFalse();
    assertThat(pages.get(operations.actor(), opened.location()).status()).isEqualTo(404);

    assertThat(journal.of(Application.SUBJECT, story.application()).getLast())
        .satisfies(line -> assertThat(line.action()).isEqualTo("LOOK"))
        .satisfies(line -> assertThat(line.reason()).isEqualTo(Operations.REASON));
    String flow = "/application-audits/" + story.application();
    assertThat(pages.get(story.unit(), flow).text()).contains("季运 查看了申报内容", Operations.REASON);
    climb.pass(story, story.unit());
  }

  @Test
  void theLookEndsToTheSecond() {
    Cast.Story story = submitted();
    Actor operator = operations.actor();
    Instant start = Instant.now();
    clock.set(start);
    operations.look(operator, story.application());
    String path = "/operations/look/" + story.application();
    clock.set(start.plus(Duration.ofMinutes(30)).minusSeconds(1));
    assertThat(pages.get(operator, path).status()).isEqualTo(200);
    clock.set(start.plus(Duration.ofMinutes(30)).plusSeconds(1));
    assertThat(pages.get(operator, path).status()).isEqualTo(404);
  }

  @Test
  void aDraftIsNobodysButThePersons() {
    Cast.Story story = cast.story();
    var fields =
        Map.of("number", operations.number(story.application()), "reason", Operations.REASON);
    assertThat(pages.post(operations.actor(), "/operations/look", fields).status()).isEqualTo(422);
  }
}
