package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes any step by the use case of who would take it; what is refused is refused. */
@Component
class Walk {
  private final Cast cast;
  private final CastDrafts drafts;
  private final Life life;
  private final BeginApplication begin;
  private final SubmitApplication submit;
  private final PassApplication pass;
  private final ReturnApplication giveBack;
  private final RejectApplication reject;
  private final LapseOverdue lapse;
  private final SettableClock clock;

  Walk(
      Cast cast,
      CastDrafts drafts,
      Life life,
      BeginApplication begin,
      SubmitApplication submit,
      PassApplication pass,
      ReturnApplication giveBack,
      RejectApplication reject,
      LapseOverdue lapse,
      SettableClock clock) {
    this.cast = cast;
    this.drafts = drafts;
    this.life = life;
    this.begin = begin;
    this.submit = submit;
    this.pass = pass;
    this.giveBack = giveBack;
    this.reject = reject;
    this.lapse = lapse;
    this.clock = clock;
  }

  /** One person on the way, with every application they ever had; the newest one is moved. */
  static final class Way {
    final Cast.Story story;
    final UUID entry;
    final UUID proof;
    final List<UUID> all = new ArrayList<>();
    Cast.Story now;
    int pressed;

    Way(Cast.Story story, UUID entry, UUID proof) {
      this.story = story;
      this.now = story;
      this.entry = entry;
      this.proof = proof;
      all.add(story.application());
    }

    UUID newest() {
      return all.getLast();
    }

    Actor applicant() {
      return story.applicant();
    }
  }

  /** A new person of the story's unit under a plan of their own. */
  Way start(Cast.Story story, String name) {
    Plan plan = cast.plan(story.plan().organiserId(), Cast.YEAR);
    Cast.Story own = under(story, plan);
    Cast.Story person = cast.another(own, name);
    UUID entry = drafts.approvedHours(person.applicant(), story.unit(), "2024", "课堂教学评价");
    return new Way(person, entry, cast.proof(story.unit()));
  }

  private static Cast.Story under(Cast.Story s, Plan plan) {
    return new Cast.Story(
        s.applicant(),
        s.unit(),
        s.department(),
        s.district(),
        s.city(),
        s.organiser(),
        plan,
        s.application());
  }

  /** Whether it was done. */
  boolean take(Way way, Act act) {
    try {
      step(way, act);
      return true;
    } catch (RefusedException | StaleException | NotFoundException | InvalidException e) {
      return false;
    }
  }

  private void step(Way way, Act act) {
    Application a = life.row(way.newest());
    switch (act) {
      case BEGIN -> begin(way);
      case SAVE ->
          drafts.write(
              way.applicant(),
              a.id(),
              Section.SUMMARY,
              Map.of("SUMMARY", "第 " + a.version() + " 稿"));
      case IMPORT -> drafts.takeHours(way.applicant(), a.id(), Set.of(way.entry));
      case SUBMIT -> {
        way.pressed = a.version();
        submit.submit(way.applicant(), a.id(), a.version());
      }
      case SUBMIT_AGAIN -> submit.submit(way.applicant(), a.id(), way.pressed);
      case OPEN -> life.open(way.story.unit(), a.id());
      case PASS -> pass(way, a, body(way, a));
      case PASS_BY_ANOTHER -> pass(way, a, another(way, a));
      case RETURN -> giveBack.giveBack(body(way, a), a.id(), a.version(), "工作总结过于简略。", marks());
      case REJECT -> reject.reject(body(way, a), a.id(), a.version(), "不符合申报条件。");
      case RECALL -> life.recall(way.applicant(), a.id());
      case DELETE -> life.delete(way.applicant(), a.id());
      case RESTORE -> life.restore(way.applicant(), a.id());
      case A_DAY -> clock.set(clock.instant().plus(Duration.ofDays(1)));
      case TWO_WEEKS -> clock.set(clock.instant().plus(Duration.ofDays(14)));
      case LAPSE -> lapse.lapse();
      case CALL_OFF -> life.cancel(way.now, "评委会调整");
    }
  }

  /** Under another plan of the same year, which is where people go after 「删除」. */
  private void begin(Way way) {
    Plan plan = cast.plan(way.story.plan().organiserId(), Cast.YEAR);
    way.all.add(
        begin.begin(
            way.applicant(),
            plan.id(),
            new TitleChoice("22.1.2", "22.21", "正常申报"),
            true,
            "127.0.0.1"));
    way.now = under(way.story, plan);
  }

  private void pass(Way way, Application a, Actor body) {
    Opinion opinion =
        body.equals(way.story.unit())
            ? new Opinion("同意推荐申报。", List.of(way.proof), true, "占用空岗 1 个。")
            : Opinion.of("同意上报。");
    pass.pass(body, a.id(), a.version(), opinion);
  }

  private static Actor body(Way way, Application a) {
    return way.story.levels().get(Math.max(a.step(), 1) - 1);
  }

  private static Actor another(Way way, Application a) {
    return way.story.levels().get(Math.max(a.step(), 1) % way.story.levels().size());
  }

  private static List<ReturnMark> marks() {
    return List.of(
        new ReturnMark(Ids.next(), Section.SUMMARY, null, ReturnReason.R03, "请补充近三年的教研成果。", false));
  }
}
