package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Measures a straight ladder (submitted, passed by five levels) against one that the third level
 * returned and that was climbed again from the bottom. No part of the ordinary run.
 */
@Tag("bench")
@ProductTest
class LadderBench {
  private static final int PEOPLE = 150;

  /** After thirty, runs on the same data told 1.56 to 1.71; after a hundred, 1.67 to 1.71. */
  private static final int WARM = 100;

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;

  @Test
  void climbingAgainCostsLittleMoreThanItsSteps() {
    Cast.Story first = cast.story();
    var straight = new double[PEOPLE];
    var returned = new double[PEOPLE];
    var again = new double[PEOPLE];
    for (int person = -WARM; person < PEOPLE; person++) {
      Cast.Story one = cast.another(first, "赵敏");
      Cast.Story other = cast.another(first, "钱芳");
      double plain = timed(() -> climb.submit(one)) + climbed(one, 0);
      double below = timed(() -> climb.submit(other)) + climbed(other, 3);
      double back = timed(() -> climb.giveBack(other, other.district()));
      corrected(other);
      double up = timed(() -> climb.submit(other)) + climbed(other, 0);
      if (person >= 0) {
        straight[person] = plain;
        returned[person] = below + back + up;
        again[person] = up;
      }
    }
    row(
        "a ladder returned by the third of five levels against a straight one",
        returned,
        straight,
        1.7);
    row("  of it the second submission and climb", again, straight, Double.NaN);
  }

  /** Filling in is no part of a ladder, neither before it nor in its midst. */
  private void corrected(Cast.Story story) {
    drafts.write(
        story.applicant(),
        story.application(),
        Section.SUMMARY,
        Map.of("SUMMARY", "从事教研工作十二年，近三年主持市级课题两项。"));
  }

  /** Milliseconds of every level's decision, or of those below the given one. */
  private double climbed(Cast.Story story, int below) {
    double all = 0;
    for (Actor level : story.levels().subList(0, below == 0 ? 5 : below - 1)) {
      all += timed(() -> climb.pass(story, level));
    }
    return all;
  }

  private static double timed(Runnable move) {
    long start = System.nanoTime();
    move.run();
    return (System.nanoTime() - start) / 1e6;
  }

  /** As {@code ./bench} reads it. */
  private static void row(String name, double[] times, double[] base, double limit) {
    Arrays.sort(times);
    double[] sorted = base.clone();
    Arrays.sort(sorted);
    double median = times[times.length / 2];
    assertThat(median).isPositive();
    System.out.printf(
        Locale.ROOT,
        "ROW\t1\t%s\tms\t%.2f\t%.2f\t<=\t%s%n",
        name,
        median,
        sorted[sorted.length / 2],
        Double.isNaN(limit) ? "-" : String.valueOf(limit));
  }
}
