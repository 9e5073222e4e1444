package cn.zhicheng.achievement.entry;

/**
 * An entry in front of its unit.
 *
 * @param person name of whose entry it is
 */
public record AuditedEntry(LibraryEntry entry, String person) {}
