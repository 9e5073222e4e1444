package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves the story's application for tests, each move by the use case of who may do it. */
@Component
public class Climb {
  private final Applications applications;
  private final SubmitApplication submit;
  private final PassApplication pass;
  private final ReturnApplication giveBack;
  private final Cast cast;
  private final CastDrafts drafts;

  Climb(
      Applications applications,
      SubmitApplication submit,
      PassApplication pass,
      ReturnApplication giveBack,
      Cast cast,
      CastDrafts drafts) {
    this.applications = applications;
    this.submit = submit;
    this.pass = pass;
    this.giveBack = giveBack;
    this.cast = cast;
    this.drafts = drafts;
  }

  public Application now(Cast.Story story) {
    return applications.own(story.applicant(), story.application());
  }

  public void submit(Cast.Story story) {
    submit.submit(story.applicant(), story.application(), now(story).version());
  }

  public void pass(Cast.Story story, Actor body) {
    boolean unit = body.equals(story.unit());
    var opinion =
        unit
            ? new Opinion("同意推荐申报。", List.of(cast.proof(body)), true, "占用副高级空岗 1 个。")
            : Opinion.of("同意上报。");
    pass.pass(body, story.application(), now(story).version(), opinion);
  }

  /** Submits and passes up to, but not including, this body. */
  public void to(Cast.Story story, Actor body) {
    submit(story);
    for (Actor level : story.levels()) {
      if (level.equals(body)) {
        return;
      }
      pass(story, level);
    }
  }

  /** Returns with one mark on 「专业技术工作总结」. */
  public void giveBack(Cast.Story story, Actor body) {
    giveBack(body, story.application());
  }

  public void giveBack(Actor body, UUID application) {
    var mark =
        new ReturnMark(Ids.next(), Section.SUMMARY, null, ReturnReason.R03, "请补充近三年的教研成果。", false);
    giveBack.giveBack(
        body,
        application,
        applications.reached(body, application).version(),
        "工作总结过于简略。",
        List.of(mark));
  }

  /** The individual repairs the summary and submits again. */
  public void repair(Cast.Story story) {
    drafts.write(
        story.applicant(),
        story.application(),
        Section.SUMMARY,
        Map.of("SUMMARY", "从事教研工作十二年，近三年主持市级课题两项。"));
    submit(story);
  }
}
