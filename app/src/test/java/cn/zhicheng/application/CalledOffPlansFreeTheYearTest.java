package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan that is called off ends what lives under it, wherever it lies, and frees the year. */
@ProductTest
class CalledOffPlansFreeTheYearTest {
  private static final TitleChoice CHOICE = new TitleChoice("22.1.2", "22.01", "正常申报");
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Life life;
  @Autowired BeginApplication begin;
  @Autowired Journal journal;
  @Autowired ApplicationsOfCancelledPlan cancelled;
  @Autowired Pages pages;

  @Test
  void whereverTheyLie() {
    Cast.Story draft = cast.story();
    Cast.Story inAudit = cast.another(draft, "李㛃");
    Cast.Story returned = cast.another(draft, "赵明");
    climb.to(inAudit, inAudit.department());
    climb.to(returned, returned.unit());
    climb.giveBack(returned, returned.unit());
    assertThat(cancelled.concerned(draft.plan().id())).isEqualTo(3);
    life.cancel(draft, "评委会调整");
    for (Cast.Story story : java.util.List.of(draft, inAudit, returned)) {
      UUID id = story.application();
      assertThat(climb.now(story).state()).isEqualTo(ApplicationState.CANCELLED);
      assertThat(life.tasks(id)).isEmpty();
      assertThat(journal.of(Application.SUBJECT, id).getLast().reason()).isEqualTo("评委会调整");
      assertThat(journal.intact(Application.SUBJECT, id)).isTrue();
    }
  }

  @Test
  void anotherPlanOfTheYearMayBeChosen() {
    Cast.Story story = cast.story();
    life.cancel(story, "评委会调整");
    var other = cast.plan(story.plan().organiserId(), Cast.YEAR);
    assertThat(begin.begin(story.applicant(), other.id(), CHOICE, true, "127.0.0.1")).isNotNull();
    assertThat(life.live(story.applicant().person(), Cast.YEAR)).isEqualTo(1);
  }

  @Test
  void nothingNewBeginsUnderIt() {
    Cast.Story story = cast.story();
    life.cancel(story, "评委会调整");
    assertThatThrownBy(
            () -> begin.begin(story.applicant(), story.plan().id(), CHOICE, true, "127.0.0.1"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void itsPagesStillOpen() {
    Cast.Story story = cast.story();
    climb.submit(story);
    life.cancel(story, "评委会调整");
    String path = "/applications/" + story.application();
    assertThat(pages.get(story.applicant(), "/applications").text())
        .contains("评审计划已取消，2026 申报年度可以另选计划申报");
    assertThat(pages.get(story.applicant(), path).status()).isEqualTo(200);
    assertThat(pages.get(story.applicant(), path + "/flow").text()).contains("计划已取消");
    assertThat(pages.get(story.applicant(), path + "/receipt").status()).isEqualTo(200);
  }
}
