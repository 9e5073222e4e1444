package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-P34 and P35: one application a person and plan year, however it is pressed. */
@ProductTest
class TwoPressesBeginOneApplicationTest {
  private static final TitleChoice CHOICE = new TitleChoice("22.1.2", "22.01", "正常申报");
  @Autowired Cast cast;
  @Autowired PeopleCast people;
  @Autowired BeginApplication begin;
  @Autowired Applications applications;
  @Autowired DeleteApplication delete;
  @Autowired SettableClock clock;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private UUID begin(Actor actor, Plan plan) {
    return begin.begin(actor, plan.id(), CHOICE, true, "127.0.0.1");
  }

  @Test
  void simultaneousPressesLeaveOne() throws Exception {
    Cast.Story story = cast.story();
    Actor person = people.bound("李㛃", story.unit());
    int won = 0;
    try (var pool = Executors.newFixedThreadPool(8)) {
      Callable<UUID> press = () -> begin(person, story.plan());
      for (Future<UUID> answer :
          pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> press).toList())) {
        won += succeeded(answer) ? 1 : 0;
      }
    }
    assertThat(won).isEqualTo(1);
    assertThat(applications.allOwn(person)).hasSize(1);
  }

  private static boolean succeeded(Future<UUID> answer) throws InterruptedException {
    try {
      answer.get();
      return true;
    } catch (java.util.concurrent.ExecutionException e) {
      assertThat(e.getCause())
          .isInstanceOfSatisfying(
              RefusedException.class, r -> assertThat(r.refusal().code()).isEqualTo("YEAR_USED"));
      return false;
    }
  }

  @Test
  void anotherPlanOfTheSameYearIsRefusedAndOneOfAnotherYearIsNot() {
    Cast.Story story = cast.story();
    Plan sameYear = cast.plan(story.organiser().organisation(), Cast.YEAR);
    assertThatThrownBy(() -> begin(story.applicant(), sameYear))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("填报")
        .hasMessageContaining("删除");
    Plan nextYear = cast.plan(story.organiser().organisation(), Cast.YEAR + 1);
    assertThat(begin(story.applicant(), nextYear)).isNotNull();
  }

  @Test
  void deletingFreesTheYear() {
    Cast.Story story = cast.story();
    Application draft = applications.own(story.applicant(), story.application());
    delete.delete(story.applicant(), draft.id(), draft.version());
    assertThat(begin(story.applicant(), story.plan())).isNotNull();
  }

  @Test
  void theWindowClosesToTheSecond() {
    Cast.Story story = cast.story();
    Actor late = people.bound("赵明", story.unit());
    clock.set(story.plan().personDeadline().plusSeconds(1));
    assertThatThrownBy(() -> begin(late, story.plan())).hasMessageContaining("截止");
    clock.set(story.plan().personDeadline().minusSeconds(1));
    assertThat(begin(late, story.plan())).isNotNull();
  }

  @Test
  void withoutTheCommitmentThereIsNoApplication() {
    Cast.Story story = cast.story();
    Actor person = people.bound("赵明", story.unit());
    assertThatThrownBy(() -> begin.begin(person, story.plan().id(), CHOICE, false, "127.0.0.1"))
        .isInstanceOf(cn.zhicheng.shared.InvalidException.class);
    assertThat(applications.allOwn(person)).isEmpty();
  }

  @Test
  void unboundPeopleAreToldWhy() {
    Cast.Story story = cast.story();
    Actor unbound = people.unbound("陈蕾");
    assertThatThrownBy(() -> begin(unbound, story.plan()))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal().code()).isEqualTo("NOT_BOUND"));
  }
}
