package cn.zhicheng.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The real time, until a test sets another; a test that does sets it back with {@link #realTime()}.
 * It counts whole microseconds, as the database does, so that a time read back is the time written.
 */
public class SettableClock extends Clock {
  private volatile @Nullable Instant fixed;

  public void set(Instant instant) {
    fixed = instant.truncatedTo(ChronoUnit.MICROS);
  }

  public void realTime() {
    fixed = null;
  }

  @Override
  public Instant instant() {
    Instant set = fixed;
    return set == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : set;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
