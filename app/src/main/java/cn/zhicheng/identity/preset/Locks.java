package cn.zhicheng.identity.preset;

import java.time.Duration;

/** After how many wrong passwords, or wrong codes, an account is locked, and for how long. */
public final class Locks {
  public static final int LIMIT = 5;
  public static final Duration LOCK = Duration.ofMinutes(15);

  private Locks() {}
}
