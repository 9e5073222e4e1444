package cn.zhicheng.sandbox.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Leads the sandbox's clock through the weeks before now, only ever forwards. */
final class Timeline {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Duration STEP = Duration.ofSeconds(253);
  private final SandboxClock clock;
  private final Instant end;
  private Instant now;

  Timeline(SandboxClock clock, Instant end) {
    this.clock = clock;
    this.end = end;
    this.now = Instant.EPOCH;
  }

  /** Goes to the morning of a working day at least so many days before the end. */
  void morning(int daysBefore) {
    LocalDate day = LocalDate.ofInstant(end, ZONE).minusDays(daysBefore);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.minusDays(1);
    }
    go(day.atTime(8, 40).atZone(ZONE).toInstant());
  }

  /** A few minutes later; never after the end. */
  void later() {
    go(now.plus(STEP));
  }

  private void go(Instant wanted) {
    Instant next = wanted.isAfter(now) ? wanted : now.plusSeconds(1);
    now = next.isBefore(end) ? next : end;
    clock.set(now);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, ZONE);
  }

  Instant end() {
    return end;
  }

  /** The plan year the demo plays in. */
  int year() {
    return Math.max(2026, LocalDate.ofInstant(end, ZONE).getYear());
  }
}
