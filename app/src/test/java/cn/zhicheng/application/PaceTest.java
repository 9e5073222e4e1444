package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How fast a level is: half and four fifths of its latest decisions. */
class PaceTest {
  @Test
  void halfAndFourFifthsAreTheFewestDaysThatManyNeeded() {
    Pace pace = Pace.of(List.of(9, 1, 4, 2, 3, 7, 5, 6, 10, 8));
    assertThat(pace).isEqualTo(new Pace(10, 5, 8));
    assertThat(pace.words(10)).isEqualTo("近 10 份的一半在 5 个工作日内办完，八成在 8 个工作日内办完");
    assertThat(Pace.of(List.of(2, 2, 2, 2, 30))).isEqualTo(new Pace(5, 2, 2));
  }

  @Test
  void fewDecisionsSayNothingAndThePlansDaysCount() {
    Pace pace = Pace.of(List.of(1, 1, 1, 1));
    assertThat(pace.known()).isFalse();
    assertThat(pace.expected(10)).isEqualTo(10);
    assertThat(pace.words(10)).contains("不足 5 份", "10 个工作日");
    assertThat(Pace.of(List.of()).known()).isFalse();
  }

  @Test
  void whatIsDecidedAtOnceIsStillExpectedWithinADay() {
    assertThat(Pace.of(List.of(0, 0, 0, 0, 0)).expected(10)).isEqualTo(1);
  }
}
