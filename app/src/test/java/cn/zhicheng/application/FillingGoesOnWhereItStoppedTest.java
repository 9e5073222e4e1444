package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-P37: 「填报」 goes on exactly where a tired teacher stopped. */
@ProductTest
class FillingGoesOnWhereItStoppedTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Pages pages;

  private static String path(Cast.Story story) {
    return "/applications/" + story.application();
  }

  private String goesOn(Cast.Story story) {
    return pages.get(story.applicant(), path(story) + "/continue").location();
  }

  @Test
  void theButtonOfTheRecordLeadsThere() {
    Cast.Story story = cast.story();
    var page = pages.get(story.applicant(), "/applications");
    assertThat(page.page().select("a.is-primary:contains(填报)").attr("href"))
        .isEqualTo(path(story) + "/continue");
  }

  @Test
  void atFirstToThePageOfAllSections() {
    Cast.Story story = cast.story();
    assertThat(goesOn(story)).isEqualTo(path(story));
  }

  @Test
  void thenToTheSectionThatWasOpenedLast() {
    Cast.Story story = cast.story();
    pages.get(story.applicant(), path(story) + "/sections/SUMMARY");
    pages.get(story.applicant(), path(story) + "/sections/CE");
    assertThat(goesOn(story)).isEqualTo(path(story) + "/sections/CE");
  }

  @Test
  void toTheVeryFieldThatWasTypedInto() {
    Cast.Story story = cast.story();
    String section = path(story) + "/sections/BASICS";
    pages.post(
        story.applicant(),
        section + "/autosave",
        Map.of(
            "version",
            String.valueOf(climb.now(story).version()),
            "field",
            "PART_TIME",
            "value",
            "理事"));
    pages.get(story.applicant(), section);
    assertThat(goesOn(story)).isEqualTo(section + "#f-PART_TIME");
  }

  @Test
  void afterAReturnToWhatIsToBeMended() {
    Cast.Story story = cast.story();
    pages.get(story.applicant(), path(story) + "/sections/CE");
    climb.to(story, story.unit());
    assertThat(goesOn(story)).isEqualTo(path(story));
    climb.giveBack(story, story.unit());
    assertThat(goesOn(story)).isEqualTo(path(story));
  }

  @Test
  void noWayToSomebodyElses() {
    Cast.Story story = cast.story();
    Cast.Story other = cast.another(story, "胡㛃");
    assertThat(pages.get(other.applicant(), path(story) + "/continue").status()).isEqualTo(404);
  }

  @Test
  void openingASectionIsNoChangeOfTheApplication() {
    Cast.Story story = cast.story();
    int version = climb.now(story).version();
    pages.get(story.applicant(), path(story) + "/sections/CE");
    assertThat(climb.now(story).version()).isEqualTo(version);
  }
}
