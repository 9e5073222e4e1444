package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.eligibility.RuledPlans;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a move costs is counted in statements, which no machine's noise touches. */
@ProductTest
class FewStatementsMoveAnApplicationTest {
  private static final int DECISION = 4;
  private static final int SUBMISSION = 12;

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired PassApplication pass;
  @Autowired SubmitApplication submit;
  @Autowired RuledPlans ruled;
  @Autowired StatementCounter statements;

  @Test
  void aDecisionTakesFour() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    int version = climb.now(story).version();
    statements.take();
    pass.pass(story.department(), story.application(), version, Opinion.of("同意上报。"));
    assertThat(statements.taken()).hasSizeLessThanOrEqualTo(DECISION);
  }

  @Test
  void theLastDecisionTakesFour() {
    Cast.Story story = cast.story();
    Actor last = story.levels().getLast();
    climb.to(story, last);
    int version = climb.now(story).version();
    statements.take();
    pass.pass(last, story.application(), version, Opinion.of("同意受理。"));
    assertThat(statements.taken()).hasSizeLessThanOrEqualTo(DECISION);
  }

  @Test
  void aSubmissionTakesTwelveHoweverMuchItHolds() {
    Cast.Story story = cast.story();
    int version = climb.now(story).version();
    statements.take();
    submit.submit(story.applicant(), story.application(), version);
    assertThat(statements.taken()).hasSizeLessThanOrEqualTo(SUBMISSION);
  }

  /** One more reads what is known of the person. */
  @Test
  void aSubmissionUnderAPlanWithRulesTakesOneMore() {
    Cast.Story story = cast.story();
    ruled.rule(story.plan().id());
    int version = climb.now(story).version();
    statements.take();
    submit.submit(story.applicant(), story.application(), version);
    assertThat(statements.taken()).hasSizeLessThanOrEqualTo(SUBMISSION + 1);
  }

  @Test
  void aResubmissionTakesNoMore() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    climb.giveBack(story, story.department());
    drafts.write(
        story.applicant(),
        story.application(),
        Section.SUMMARY,
        Map.of("SUMMARY", "从事教研工作十二年，近三年主持市级课题两项。"));
    int version = climb.now(story).version();
    statements.take();
    submit.submit(story.applicant(), story.application(), version);
    assertThat(statements.taken()).hasSizeLessThanOrEqualTo(SUBMISSION);
  }
}
