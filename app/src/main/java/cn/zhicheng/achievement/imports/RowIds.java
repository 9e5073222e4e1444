package cn.zhicheng.achievement.imports;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Time-ordered ids (UUID version 7) that keep the order of a list: RFC 9562 lets twelve bits count
 * within a millisecond, and the time run ahead when they overflow. Ids are no secrets: what they
 * name is asked for within its person's scope.
 */
final class RowIds {
  private static final int WITHIN_A_MILLISECOND = 1 << 12;
  private final SplittableRandom random = new SplittableRandom(new SecureRandom().nextLong());
  private final long begin;
  private long count;

  RowIds(long begin) {
    this.begin = begin;
  }

  UUID next() {
    long time = begin + count / WITHIN_A_MILLISECOND;
    long high = (time << 16) | 0x7000L | (count % WITHIN_A_MILLISECOND);
    count++;
    return new UUID(high, 0x8000000000000000L | (random.nextLong() >>> 2));
  }
}
