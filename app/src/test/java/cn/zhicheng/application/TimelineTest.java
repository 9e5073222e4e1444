package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Overlaps and gaps of a work history are worth a look; whole and usual ones are not. */
class TimelineTest {
  private static List<String> of(String... periods) {
    return Timeline.of(
        Stream.of(periods)
            .map(text -> text.split(" "))
            .map(part -> Map.<String, Object>of("startYm", part[1], "endYm", part[2]))
            .flatMap(payload -> Period.of("甲校", payload).stream())
            .toList());
  }

  private static String period(String start, String end) {
    return "甲校 " + start + " " + end;
  }

  @Test
  void oneAfterTheOtherIsWhole() {
    assertThat(of(period("2010-09", "2015-07"), period("2015-07", "2020-01"))).isEmpty();
    assertThat(of(period("2015-09", "2020-01"), period("2010-09", "2015-07"))).isEmpty();
    assertThat(of()).isEmpty();
  }

  @Test
  void aSummerInBetweenIsNoGapAndAQuarterIs() {
    assertThat(of(period("2010-09", "2015-06"), period("2015-09", "2020-01"))).isEmpty();
    assertThat(of(period("2010-09", "2015-05"), period("2015-09", "2020-01")))
        .containsExactly("2015-06 至 2015-08 之间有 3 个月没有工作经历，如属求学或待业请核对是否遗漏");
  }

  @Test
  void overlapsAreNamedWithBoth() {
    assertThat(of(period("2010-09", "2015-07"), period("2015-06", "2020-01")))
        .containsExactly("工作经历「甲校」（2010-09 至 2015-07）与「甲校」（2015-06 至 2020-01）时间重叠，如属兼职或借调请核对");
  }

  @Test
  void aShortOneWithinALongOneDoesNotHideTheLongOne() {
    assertThat(
            of(
                period("2010-01", "2020-01"),
                period("2011-01", "2012-01"),
                period("2020-02", "2021-01")))
        .hasSize(1);
  }

  @Test
  void oneThatGoesOnOverlapsWhatBeginsLater() {
    List<Period> periods =
        Stream.of("2010-01", "2015-01")
            .flatMap(month -> Period.of("甲校", Map.of("startYm", month)).stream())
            .toList();
    assertThat(Timeline.of(periods)).singleElement().asString().contains("至 今", "时间重叠");
  }

  @Test
  void entriesThatDoNotSayWhenAreLeftOut() {
    assertThat(Period.of("甲校", Map.of())).isEmpty();
    assertThat(Period.of("甲校", Map.of("startYm", "去年"))).isEmpty();
  }
}
