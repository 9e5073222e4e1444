package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Crowd;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever presses at the same moment: one move happens, the others are told, nothing is torn. */
@ProductTest
class EveryRaceHasOneWinnerTest {
  private static final TitleChoice CHOICE = new TitleChoice("22.1.2", "22.01", "正常申报");
  private static final int TIMES = 4;
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired PeopleCast people;
  @Autowired Life life;
  @Autowired SubmitApplication submit;
  @Autowired BeginApplication begin;
  @Autowired RecallApplication recall;
  @Autowired RestoreApplication restore;
  @Autowired DeleteApplication delete;
  @Autowired PassApplication pass;
  @Autowired LapseOverdue lapse;
  @Autowired Receipts receipts;
  @Autowired Journal journal;
  @Autowired SettableClock clock;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  @Test
  void fiftyDoublePressesGiveOneReceipt() throws InterruptedException {
    Cast.Story story = cast.story();
    int version = climb.now(story).version();
    Callable<Receipt.Slip> press =
        () -> {
          Receipt.Slip first = submit.submit(story.applicant(), story.application(), version);
          assertThat(submit.submit(story.applicant(), story.application(), version))
              .isEqualTo(first);
          return first;
        };
    var outcomes = Crowd.all(Collections.nCopies(50, press));
    assertThat(outcomes).allMatch(outcome -> outcome.failure() == null);
    assertThat(outcomes.stream().map(Crowd.Outcome::answer).distinct())
        .containsExactly(
            new Receipt.Slip(1, receipts.of(story.applicant(), story.application(), 1).hash()));
    assertThat(life.tasks(story.application())).hasSize(1);
    whole(story);
  }

  @Test
  void thirtyTwoPeopleBeginAndSubmitAtOnce() throws InterruptedException {
    Cast.Story story = cast.story();
    List<Actor> applicants = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      applicants.add(people.bound("申报人" + i, story.unit()));
    }
    List<Callable<UUID>> acts =
        applicants.stream().map(person -> (Callable<UUID>) () -> apply(person, story)).toList();
    var outcomes = Crowd.all(acts);
    assertThat(outcomes).allMatch(outcome -> outcome.failure() == null);
    assertThat(outcomes.stream().map(each -> life.row(Objects.requireNonNull(each.answer()))))
        .allMatch(row -> row.state() == ApplicationState.IN_AUDIT)
        .extracting(Application::number)
        .doesNotHaveDuplicates();
  }

  private UUID apply(Actor person, Cast.Story story) {
    UUID id = drafts.complete(person, story.unit(), story.plan());
    submit.submit(person, id, life.row(id).version());
    return id;
  }

  @RepeatedTest(TIMES)
  void recallOrPass() throws InterruptedException {
    Cast.Story story = cast.story();
    climb.submit(story);
    int version = climb.now(story).version();
    Opinion opinion = new Opinion("同意推荐申报。", List.of(cast.proof(story.unit())), true, "占用空岗 1 个。");
    one(
        AtOnce.both(
            () -> recall.recall(story.applicant(), story.application(), version),
            () -> pass.pass(story.unit(), story.application(), version, opinion)));
    whole(story);
  }

  @RepeatedTest(TIMES)
  void recallOrOpen() throws InterruptedException {
    Cast.Story story = cast.story();
    climb.submit(story);
    int version = climb.now(story).version();
    var outcome =
        AtOnce.both(
            () -> recall.recall(story.applicant(), story.application(), version),
            () -> life.open(story.unit(), story.application()));
    Application after = life.row(story.application());
    boolean recalled = outcome.getFirst() == null;
    assertThat(after.state())
        .isEqualTo(recalled ? ApplicationState.DRAFT : ApplicationState.IN_AUDIT);
    assertThat(after.traces().openedAt() == null).isEqualTo(recalled);
    whole(story);
  }

  @RepeatedTest(TIMES)
  void deleteOrSubmit() throws InterruptedException {
    Cast.Story story = cast.story();
    int version = climb.now(story).version();
    one(
        AtOnce.both(
            () -> delete.delete(story.applicant(), story.application(), version),
            () -> submit.submit(story.applicant(), story.application(), version)));
    whole(story);
  }

  @RepeatedTest(TIMES)
  void restoreOrBeginAnother() throws InterruptedException {
    Cast.Story story = cast.story();
    life.delete(story.applicant(), story.application());
    int version = life.row(story.application()).version();
    one(
        AtOnce.both(
            () -> restore.restore(story.applicant(), story.application(), version),
            () -> begin.begin(story.applicant(), story.plan().id(), CHOICE, true, "127.0.0.1")));
    assertThat(life.live(story.applicant().person(), Cast.YEAR)).isEqualTo(1);
  }

  @RepeatedTest(TIMES)
  void lapseOrAnswer() throws InterruptedException {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    climb.giveBack(story, story.unit());
    drafts.write(
        story.applicant(),
        story.application(),
        Section.SUMMARY,
        java.util.Map.of("SUMMARY", "近三年主持课题两项。"));
    int version = climb.now(story).version();
    var deadline = Objects.requireNonNull(climb.now(story).correctionDeadline());
    clock.set(deadline);
    one(
        AtOnce.both(
            () -> submit.submit(story.applicant(), story.application(), version),
            () -> {
              clock.set(deadline.plusSeconds(1));
              lapse.lapse();
              if (life.row(story.application()).state() != ApplicationState.LAPSED) {
                throw new StaleException("已提交");
              }
            }));
    whole(story);
  }

  @RepeatedTest(TIMES)
  void calledOffOrBegun() throws InterruptedException {
    Cast.Story story = cast.story();
    Actor person = people.bound("李㛃", story.unit());
    AtOnce.both(
        () -> life.cancel(story, "评委会调整"),
        () -> begin.begin(person, story.plan().id(), CHOICE, true, "127.0.0.1"));
    assertThat(life.live(person.person(), Cast.YEAR)).isZero();
    whole(story);
  }

  /** One succeeded; the other was told in a way the pages have words for. */
  private static void one(List<@Nullable Throwable> outcome) {
    assertThat(outcome.stream().filter(Objects::isNull)).hasSize(1);
    assertThat(outcome.stream().filter(Objects::nonNull))
        .allMatch(e ->
            e instanceof StaleException
                || e instanceof RefusedException
                || e instanceof NotFoundException);
  }

  /** Work lies where the application lies, and its history holds. */
  private void whole(Cast.Story story) {
    Application after = life.row(story.application());
    assertThat(life.tasks(after.id())).hasSize(after.state() == ApplicationState.IN_AUDIT ? 1 : 0);
    assertThat(journal.intact(Application.SUBJECT, after.id())).isTrue();
    assertThat(journal.of(Application.SUBJECT, after.id()).getLast().newState())
        .isEqualTo(after.state().name());
  }
}
