package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-P53: after a resubmission every level audits again, and sees what changed. */
@ProductTest
class ReturnedApplicationClimbsEveryLevelAgainTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired DSLContext db;
  @Autowired Flow flow;
  @Autowired Pages pages;

  private Cast.Story story;

  @BeforeEach
  void theCityReturnedAndTheIndividualRepaired() {
    story = cast.story();
    climb.to(story, story.city());
    climb.giveBack(story, story.city());
    climb.repair(story);
  }

  @Test
  void everyLevelPassesAgainUntilItIsAccepted() {
    assertThat(climb.now(story).round()).isEqualTo(2);
    for (Actor level : story.levels()) {
      assertThat(waitsAt(level)).isTrue();
      climb.pass(story, level);
    }
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.ACCEPTED);
    FlowView view = flow.of(climb.now(story));
    assertThat(view.rounds()).extracting(FlowView.Round::number).containsExactly(2, 1);
    assertThat(view.rounds().getFirst().nodes()).hasSize(7);
    assertThat(view.rounds().getLast().nodes()).hasSize(5);
  }

  /** Bureaus are shared by many stories: the list's first page may be full of others. */
  private boolean waitsAt(Actor level) {
    return db.fetchExists(
        TASK,
        TASK.ORGANISATION_ID.eq(level.organisation()),
        TASK.KIND.eq(TaskKind.APPLICATION.name()),
        TASK.SUBJECT_ID.eq(story.application()));
  }

  @Test
  void theUnitSeesWhatChangedAndFindsItsOpinionReady() {
    var page = pages.get(story.unit(), "/application-audits/" + story.application());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().select("#changes h2").text()).isEqualTo("与您上次审核时相比");
    assertThat(page.page().select("#changes del").text()).contains("从事教研工作十二年。");
    assertThat(page.page().select(".part.is-changed h2").eachText()).containsExactly("专业技术工作总结");
    assertThat(page.page().select("#f-opinion").text()).isEqualTo("同意推荐申报。");
    assertThat(page.page().select("input[name=proofKept]")).hasSize(1);
    assertThat(page.page().select("#returned").text()).contains("请补充近三年的教研成果", "申报人已修改");
  }

  @Test
  void theOrganiserWhoNeverSawItReadsItWithoutComparison() {
    for (Actor level : story.levels().subList(0, 4)) {
      climb.pass(story, level);
    }
    var page = pages.get(story.organiser(), "/application-audits/" + story.application());
    assertThat(page.has("#changes")).isFalse();
    assertThat(page.page().select("#f-opinion").text()).isEmpty();
    assertThat(page.text()).contains("第 1 次提交", "第 2 次提交", "工作总结过于简略。");
  }
}
