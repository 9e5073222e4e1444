package cn.zhicheng.achievement;

/**
 * One line of a read-only view of an entry.
 *
 * @param value ready to read, never empty
 */
public record EntryRow(String label, String value) {}
