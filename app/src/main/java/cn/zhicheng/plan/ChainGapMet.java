package cn.zhicheng.plan;

import java.util.UUID;

/**
 * Somebody's way could not be told; heard by who puts it in front of the bureau.
 *
 * @param sentence as the applicant reads it
 */
public record ChainGapMet(UUID unit, UUID plan, String code, StepCode step, String sentence) {}
