package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person writes after a return is nobody's to read before it is submitted. */
@ProductTest
class BodiesPrintWhatWasSubmittedTest {
  private static final List<String> PAPERS =
      List.of("form.pdf", "form.docx", "materials.pdf", "summary.pdf");

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired Pages pages;

  private int print(Actor actor, Cast.Story story, String paper) {
    return pages.get(actor, "/applications/" + story.application() + "/" + paper).status();
  }

  @Test
  void noBodyPrintsWhatIsWithItsPersonAndAllPrintItAgainOnceItIsSubmitted() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    assertThat(print(story.unit(), story, "form.pdf")).isEqualTo(200);
    climb.giveBack(story, story.department());
    drafts.write(
        story.applicant(), story.application(), Section.SUMMARY, Map.of("SUMMARY", "还没有写完。"));
    for (String paper : PAPERS) {
      assertThat(print(story.applicant(), story, paper)).as("own " + paper).isEqualTo(200);
      assertThat(print(story.unit(), story, paper)).as(paper).isEqualTo(409);
      assertThat(print(story.department(), story, paper)).as(paper).isEqualTo(409);
    }
    var ordered =
        pages.post(
            story.unit(), "/application-audits/" + story.application() + "/bundle", Map.of());
    assertThat(ordered.status()).isEqualTo(409);
    var papers = pages.get(story.unit(), "/applications/" + story.application() + "/papers");
    assertThat(papers.has("[data-refusal=MAY_HOLD_UNSENT]")).isTrue();
    climb.submit(story);
    assertThat(print(story.unit(), story, "form.pdf")).isEqualTo(200);
  }

  @Test
  void everyStateThatMayHoldUnsentWordsIsRefused() {
    Cast.Story story = cast.story();
    climb.submit(story);
    assertThat(AuditAccess.mayPrint(climb.now(story)).allowed()).isTrue();
    climb.pass(story, story.unit());
    climb.giveBack(story, story.department());
    assertThat(AuditAccess.mayPrint(climb.now(story)).why().orElseThrow().code())
        .isEqualTo("MAY_HOLD_UNSENT");
  }
}
