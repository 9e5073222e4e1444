package cn.zhicheng.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountdownTest {
  private static final Instant OPENS = Instant.parse("2026-09-01T01:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-09-30T15:59:59Z");

  private static String at(Instant now) {
    return Countdown.of(
        new Plan(
            UUID.randomUUID(),
            "C",
            "计划",
            2026,
            "22",
            "评审委员会",
            "PROVINCE",
            UUID.randomUUID(),
            "340000",
            List.of(),
            OPENS,
            CLOSES,
            LocalDate.of(2026, 12, 31),
            PlanTerms.plain(5, 10, List.of()),
            "",
            "",
            PlanStatus.PUBLISHED,
            0),
        now);
  }

  @Test
  void itCountsInDaysThenInHours() {
    assertThat(at(OPENS.minus(Duration.ofDays(15)))).isEqualTo("15 天后开始");
    assertThat(at(OPENS.minusSeconds(1))).isEqualTo("不到 1 小时后开始");
    assertThat(at(OPENS)).isEqualTo("剩 29 天");
    assertThat(at(CLOSES.minus(Duration.ofDays(1)))).isEqualTo("剩 1 天");
    assertThat(at(CLOSES.minus(Duration.ofDays(1)).plusSeconds(1))).isEqualTo("剩 23 小时");
    assertThat(at(CLOSES)).isEqualTo("剩不到 1 小时");
    assertThat(at(CLOSES.plusSeconds(1))).isEmpty();
  }
}
