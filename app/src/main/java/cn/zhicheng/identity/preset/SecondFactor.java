package cn.zhicheng.identity.preset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of an account.
 *
 * @param secret sealed
 * @param confirmedAt null while no code of it was seen
 * @param lastStep of the last accepted code
 * @param codesLeft recovery codes not used yet
 */
record SecondFactor(byte[] secret, @Nullable Instant confirmedAt, long lastStep, int codesLeft) {
  boolean on() {
    return confirmedAt != null;
  }
}
