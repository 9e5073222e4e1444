package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.eligibility.RuledPlans;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a move costs is counted in statements, which no machine's noise touches. */
@ProductTest
class FewStatementsMoveAnApplicationTest {
  private static final int DECISION = 4;
  private static final int RETURN = 3;
  private static final int SUBMISSION = 12;

  @Autowired DSLContext db;
  @Autowired ItemStore items;
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired PassApplication pass;
  @Autowired ReturnApplication giveBack;
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
  void aReturnWithTwoMarksTakesThree() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    int version = climb.now(story).version();
    var marks = List.of(mark("请补充近三年的教研成果。"), mark("请写明本人承担的部分。"));
    statements.take();
    giveBack.giveBack(story.department(), story.application(), version, "工作总结过于简略。", marks);
    assertThat(statements.taken()).hasSizeLessThanOrEqualTo(RETURN);
  }

  private static ReturnMark mark(String problem) {
    return new ReturnMark(Ids.next(), Section.SUMMARY, null, ReturnReason.R03, problem, false);
  }

  @Test
  void aSubmissionOfSixtyEntriesTakesTwelve() {
    Cast.Story story = cast.story();
    sixtyEntries(story);
    warm(story);
    int version = climb.now(story).version();
    statements.take();
    submit.submit(story.applicant(), story.application(), version);
    assertThat(statements.taken()).hasSizeLessThanOrEqualTo(SUBMISSION);
    assertThat(items.of(story.application())).hasSize(60);
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

  /** Copies the one entry it holds, and what was taken over of it. */
  private void sixtyEntries(Cast.Story story) {
    db.execute(
        """
        with copy as (
          insert into achievement_entry
          select (jsonb_populate_record(e, jsonb_build_object('id', uuidv7()))).*
          from achievement_entry e join application_item i on i.entry_id = e.id
          cross join generate_series(1, 59)
          where i.application_id = ?
          returning id)
        insert into application_item
        select (jsonb_populate_record(i,
            jsonb_build_object('id', uuidv7(), 'entry_id', copy.id))).*
        from copy cross join application_item i
        where i.application_id = ?
        """,
        story.application(),
        story.application());
  }

  /** What a process reads once is no statement of a submission. */
  private void warm(Cast.Story story) {
    climb.submit(cast.another(story, "赵敏"));
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
