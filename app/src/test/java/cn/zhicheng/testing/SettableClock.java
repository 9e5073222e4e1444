package cn.zhicheng.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The real time, until a test sets another; a test that does sets it back with {@link #realTime()}.
 */
public class SettableClock extends Clock {
  private volatile @Nullable Instant fixed;

  public void set(Instant instant) {
    fixed = instant;
  }

  public void realTime() {
    fixed = null;
  }

  @Override
  public Instant instant() {
    Instant set = fixed;
    return set == null ? Instant.now() : set;
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
