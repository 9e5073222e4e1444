package cn.zhicheng.achievement.entry;

/**
 * One row of 「业绩档案」.
 *
 * @param again whether it was returned before
 */
public record AuditRow(LibraryEntry entry, String person, boolean again) {}
