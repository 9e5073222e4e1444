package cn.zhicheng.sandbox.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The product's clock in the sandbox: the real time, except while the demo's past is played. */
@Component
@Primary
class SandboxClock extends Clock {
  private volatile @Nullable Instant set;

  void set(Instant instant) {
    set = instant;
  }

  void realTime() {
    set = null;
  }

  @Override
  public Instant instant() {
    Instant past = set;
    return past == null ? Instant.now() : past;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }
}
