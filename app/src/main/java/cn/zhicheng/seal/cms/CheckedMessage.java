package cn.zhicheng.seal.cms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a signed message turned out to be.
 *
 * @param ours whether the signer is one of ours
 * @param fits whether signature and content belong together, and so does the time-stamp if any
 * @param national whether it is SM2 over SM3
 */
public record CheckedMessage(
    boolean ours, boolean fits, boolean national, String signer, @Nullable Instant stampedAt) {
  CheckedMessage unfit() {
    return new CheckedMessage(ours, false, national, signer, stampedAt);
  }
}
