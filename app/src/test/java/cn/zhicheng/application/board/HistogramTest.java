package cn.zhicheng.application.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The median of counted days. */
class HistogramTest {
  @Test
  void halfOfAllAreWithinTheMedian() {
    var days = new Histogram();
    days.add(9, 1);
    days.add(1, 2);
    days.add(4, 2);
    assertThat(days.median()).isEqualTo(4);
    days.add(1, 1);
    assertThat(days.median()).isEqualTo(1);
    assertThat(new Histogram().median()).isZero();
  }
}
