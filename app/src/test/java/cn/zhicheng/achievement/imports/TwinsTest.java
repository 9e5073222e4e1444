package cn.zhicheng.achievement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwinsTest {
  @Test
  void theFirstRowThatSaidItIsNamedHoweverManyCameSince() {
    var twins = new Twins();
    for (int row = 2; row < 20_000; row++) {
      assertThat(twins.before("第 " + row + " 行", row)).isZero();
    }
    for (int row = 2; row < 20_000; row++) {
      assertThat(twins.before("第 " + row + " 行", row + 50_000)).isEqualTo(row);
    }
  }
}
