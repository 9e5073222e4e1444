package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Outside its scope an application does not exist; in the wrong state it can't be decided. */
@ProductTest
class WrongLevelSeesNothingTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Pages pages;

  @Test
  void levelsAboveAndOtherBodiesGet404() {
    Cast.Story story = cast.story();
    Cast.Story other = cast.story();
    climb.submit(story);
    String path = "/application-audits/" + story.application();
    for (Actor actor :
        List.of(story.department(), story.organiser(), other.unit(), other.department())) {
      assertThat(pages.get(actor, path).status()).as(actor.toString()).isEqualTo(404);
      for (String act : List.of("/pass", "/return", "/reject")) {
        assertThat(pages.post(actor, path + act, Map.of("version", "2")).status())
            .as(actor + act)
            .isEqualTo(404);
      }
    }
  }

  @Test
  void theApplicantMayNotAudit() {
    Cast.Story story = cast.story();
    climb.submit(story);
    String path = "/application-audits/" + story.application();
    assertThat(pages.get(story.applicant(), path).status()).isEqualTo(403);
    assertThat(pages.post(story.applicant(), path + "/pass", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void aUnitMayNotEndAnApplication() {
    Cast.Story story = cast.story();
    climb.submit(story);
    String path = "/application-audits/" + story.application();
    assertThat(pages.get(story.unit(), path).has("#reject")).isFalse();
    var answer =
        pages.post(
            story.unit(),
            path + "/reject",
            Map.of("version", "" + climb.now(story).version(), "opinion", "不同意"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("用人单位只能");
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
  }

  @Test
  void theDistrictMayEndIt() {
    Cast.Story story = cast.story();
    climb.to(story, story.district());
    String path = "/application-audits/" + story.application();
    assertThat(pages.get(story.district(), path).page().select("#reject-dialog").text())
        .contains("申报次数也随之用完");
    var answer =
        pages.post(
            story.district(),
            path + "/reject",
            Map.of(
                "version", "" + climb.now(story).version(),
                "opinion", "不符合申报条件。",
                "rejectReason", "R07",
                "confirmName", "王䶮"));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.REJECTED);
  }
}
