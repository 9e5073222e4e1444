package cn.zhicheng.achievement;

/**
 * Hours of one entry.
 *
 * @param approved whether they count; else they wait for the unit
 */
public record TrainingHours(
    int year, TrainingKind kind, int hours, boolean approved, EntrySource source) {}
