package cn.zhicheng.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows from other fields nobody types. */
class DerivedTest {
  private static final Derived MONTHS = new Derived.Months("from", "to");
  private static final Derived VALID = new Derived.PlusYears("passedOn", 3);

  @Test
  void bothMonthsCount() {
    assertThat(MONTHS.of(Map.of("from", "2020-03", "to", "2021-02"))).contains(12);
    assertThat(MONTHS.of(Map.of("from", "2020-03-31", "to", "2020-04-01"))).contains(2);
  }

  @Test
  void nothingFollowsFromAMissingOrReversedEnd() {
    assertThat(MONTHS.of(Map.of("from", "2020-03"))).isEmpty();
    assertThat(MONTHS.of(Map.of("from", "2020-03", "to", "2019-03"))).isEmpty();
    assertThat(MONTHS.of(Map.of("from", "x", "to", "2019-03"))).isEmpty();
  }

  @Test
  void aLeapDayEndsOnTheLastOfFebruary() {
    assertThat(VALID.of(Map.of("passedOn", "2024-02-29"))).isEqualTo(Optional.of("2027-02-28"));
    assertThat(VALID.of(Map.of())).isEmpty();
  }
}
