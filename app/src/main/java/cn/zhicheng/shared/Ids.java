package cn.zhicheng.shared;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Time-ordered random ids (UUID version 7, RFC 9562), so that lists page by id in order of
 * creation.
 */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    long time = System.currentTimeMillis();
    long high = (time << 16) | 0x7000L | (RANDOM.nextInt() & 0xFFFL);
    long low = 0x8000000000000000L | (RANDOM.nextLong() >>> 2);
    return new UUID(high, low);
  }
}
