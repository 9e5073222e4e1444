package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import cn.zhicheng.web.TimelineNode;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「申报流程」 (FAQ-P51): every node, the current one marked, whom to ask, how long it takes. */
@ProductTest
class FlowTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Flow flow;
  @Autowired SettableClock clock;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  @Test
  void aDraftHasNoRoundYet() {
    FlowView view = flow.of(climb.now(cast.story()));
    assertThat(view.rounds()).isEmpty();
    assertThat(view.here()).isNull();
  }

  @Test
  void everyNodeIsShownAndTheCurrentOneMarked() {
    Cast.Story story = cast.story();
    climb.to(story, story.district());
    assertThat(flow.of(climb.now(story)).rounds().getFirst().nodes())
        .extracting(TimelineNode::stage)
        .containsExactly(
            TimelineNode.Stage.DONE,
            TimelineNode.Stage.DONE,
            TimelineNode.Stage.DONE,
            TimelineNode.Stage.CURRENT,
            TimelineNode.Stage.FUTURE,
            TimelineNode.Stage.FUTURE);
  }

  @Test
  void workingDaysAreCountedFromTheArrivalAndHolidaysLeftOut() {
    Cast.Story story = cast.story();
    climb.submit(story);
    Application submitted = climb.now(story);
    Application arrived = since(submitted, Instant.parse("2026-09-23T02:00:00Z"));
    clock.set(Instant.parse("2026-10-09T02:00:00Z"));
    FlowView.Here here = Objects.requireNonNull(flow.of(arrived).here());
    assertThat(here.days()).isEqualTo(6);
    assertThat(here.dueOn()).isEqualTo("2026-10-13");
    assertThat(here.late()).isFalse();
    clock.set(Instant.parse("2026-10-13T15:59:59Z"));
    assertThat(Objects.requireNonNull(flow.of(arrived).here()).late()).isFalse();
    clock.set(Instant.parse("2026-10-13T16:00:00Z"));
    assertThat(Objects.requireNonNull(flow.of(arrived).here()).late()).isTrue();
  }

  private static Application since(Application a, Instant stepSince) {
    return new Application(
        a.id(),
        a.number(),
        a.personId(),
        a.planId(),
        a.planYear(),
        a.unitId(),
        a.titleNameId(),
        a.specialtyId(),
        a.type(),
        a.commitmentVersion(),
        a.commitmentAt(),
        a.content(),
        a.photoId(),
        a.state(),
        a.step(),
        a.round(),
        a.submittedAt(),
        stepSince,
        a.correctionDeadline(),
        a.traces(),
        a.version());
  }
}
