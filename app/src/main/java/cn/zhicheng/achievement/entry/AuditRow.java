package cn.zhicheng.achievement.entry;

/** One row of 「业绩档案」. */
public record AuditRow(LibraryEntry entry, String person) {}
