package cn.zhicheng.certificate.verify;

import cn.zhicheng.shared.Sealer;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts look-ups by address, in the database so that all nodes count together. Addresses are kept
 * as keyed hashes, and only for the stretch they are counted in.
 */
@Component
public class Visits {
  /** Look-ups one address has in {@link #STRETCH}. */
  public static final int MOST = 30;

  static final Duration STRETCH = Duration.ofMinutes(10);
  private final LookupStore store;
  private final Sealer sealer;
  private final Clock clock;

  Visits(LookupStore store, Sealer sealer, Clock clock) {
    this.store = store;
    this.sealer = sealer;
    this.clock = clock;
  }

  /**
   * Counts one look-up and says whether it may go on.
   *
   * @param address as {@link cn.zhicheng.web.ClientAddress} tells it
   */
  @Transactional
  public Verdict count(String address) {
    Instant now = clock.instant();
    long seconds = STRETCH.toSeconds();
    Instant began = Instant.ofEpochSecond(now.getEpochSecond() / seconds * seconds);
    int visits = store.count(sealer.index(address, "certificate.visit"), began);
    if (visits == 1) {
      store.forgetBefore(began);
    }
    long minutes = Duration.between(now, began.plus(STRETCH)).toMinutes() + 1;
    return visits <= MOST
        ? Verdict.ALLOWED
        : Verdict.refuse("TOO_OFTEN", "查验太频繁，请 " + minutes + " 分钟后再试。");
  }
}
