package cn.zhicheng.achievement.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record of a public course at the training-hours service.
 *
 * @param id stays the same for ever, at most 64 characters
 * @param version counts up with every correction
 * @param withdrawn no longer valid; never comes back
 * @param form 面授, 网络 and the like; empty when not told
 * @param certNo empty when not told
 */
public record TrainingRecord(
    String id,
    int version,
    boolean withdrawn,
    int year,
    String course,
    String organiser,
    String form,
    int hours,
    @Nullable LocalDate completedOn,
    String certNo) {}
