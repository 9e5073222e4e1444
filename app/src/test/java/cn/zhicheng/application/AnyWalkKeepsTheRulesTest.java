package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/**
 * Whatever people, bodies and clocks do in whatever order: after every step the rules of the house
 * hold (FAQ-P33 to P38, P52 to P54).
 */
@ProductTest
class AnyWalkKeepsTheRulesTest {
  private static Cast.@Nullable Story story;
  @Autowired Cast cast;
  @Autowired Life life;
  @Autowired Walk walk;
  @Autowired Journal journal;
  @Autowired SubmissionStore submissions;
  @Autowired RouteStore routes;
  @Autowired SettableClock clock;

  @BeforeTry
  void product() throws Exception {
    new TestContextManager(getClass()).prepareTestInstance(this);
    clock.set(java.time.Instant.now());
  }

  @AfterTry
  void realTime() {
    clock.realTime();
  }

  /** What moves is more likely than what ends. */
  @Provide
  Arbitrary<List<Act>> walks() {
    return Arbitraries.frequency(
            Tuple.of(8, Act.SUBMIT),
            Tuple.of(7, Act.PASS),
            Tuple.of(4, Act.RETURN),
            Tuple.of(4, Act.SAVE),
            Tuple.of(3, Act.RECALL),
            Tuple.of(2, Act.OPEN),
            Tuple.of(2, Act.DELETE),
            Tuple.of(2, Act.RESTORE),
            Tuple.of(2, Act.BEGIN),
            Tuple.of(2, Act.A_DAY),
            Tuple.of(2, Act.PASS_BY_ANOTHER),
            Tuple.of(2, Act.SUBMIT_AGAIN),
            Tuple.of(1, Act.IMPORT),
            Tuple.of(1, Act.TWO_WEEKS),
            Tuple.of(1, Act.LAPSE),
            Tuple.of(1, Act.REJECT),
            Tuple.of(1, Act.CALL_OFF))
        .list()
        .ofMinSize(15)
        .ofMaxSize(40);
  }

  @Property(tries = 25)
  void anyWalk(@ForAll("walks") List<Act> acts) {
    Walk.Way way = walk.start(common(), "王䶮");
    for (Act act : acts) {
      UUID id = way.newest();
      Application before = life.row(id);
      int lines = journal.of(Application.SUBJECT, id).size();
      boolean done = walk.take(way, act);
      moved(act, before, lines, done);
      way.all.forEach(each -> holds(life.row(each)));
      assertThat(life.live(way.applicant().person(), Cast.YEAR)).as("%s", acts).isLessThan(2);
    }
  }

  private Cast.Story common() {
    Cast.Story made = story;
    if (made == null) {
      made = cast.story();
      story = made;
    }
    return made;
  }

  /** Every change of state is a legal move, told by one line; nothing else changes it. */
  private void moved(Act act, Application before, int lines, boolean done) {
    Application after = life.row(before.id());
    List<JournalLine> history = journal.of(Application.SUBJECT, before.id());
    boolean decision = before.state() != after.state() || before.step() != after.step();
    assertThat(history).as("%s", act).hasSize(lines + (decision ? 1 : 0));
    if (!decision) {
      return;
    }
    JournalLine line = history.getLast();
    assertThat(done).as("%s is refused, yet it moved", act).isTrue();
    assertThat(ApplicationState.MOVES.next(before.state(), ApplicationMove.valueOf(line.action())))
        .contains(after.state());
    assertThat(act).isNotEqualTo(Act.PASS_BY_ANOTHER);
    switch (ApplicationMove.valueOf(line.action())) {
      case SUBMIT -> {
        assertThat(after.step()).as("every level again, from the unit").isEqualTo(1);
        assertThat(after.round()).isEqualTo(before.round() + 1);
      }
      case PASS -> assertThat(after.step()).isEqualTo(before.step() + 1);
      case RETURN -> assertThat(after.correctionDeadline()).isAfter(clock.instant());
      default -> assertThat(after.round()).isEqualTo(before.round());
    }
  }

  private void holds(Application a) {
    assertThat(journal.intact(Application.SUBJECT, a.id())).isTrue();
    assertThat(journal.of(Application.SUBJECT, a.id()).getLast().newState())
        .isEqualTo(a.state().name());
    List<UUID> open = life.tasks(a.id());
    if (a.state() == ApplicationState.IN_AUDIT) {
      assertThat(open).containsExactly(routes.of(a.id()).get(a.step() - 1).bodyId());
    } else {
      assertThat(open).isEmpty();
    }
    List<Submission> made = submissions.allOf(a.id());
    assertThat(made).hasSize(a.round());
    assertThat(made).allMatch(each -> each.intact(a.id()));
  }
}
