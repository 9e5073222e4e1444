package cn.zhicheng.plan.chain;

import cn.zhicheng.plan.StepCode;
import java.time.Instant;
import java.util.UUID;

/**
 * A level without a body that people of a unit met under a plan.
 *
 * @param sentence as they read it
 * @param times how often it was met
 */
public record ChainGap(
    UUID unit,
    String unitName,
    String region,
    UUID plan,
    String planName,
    StepCode step,
    String sentence,
    Instant firstMet,
    Instant lastMet,
    int times) {
  /** What a gap is called in the journal; the subject is the unit. */
  public static final String SUBJECT = "CHAIN_GAP";
}
