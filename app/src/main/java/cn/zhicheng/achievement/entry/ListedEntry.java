package cn.zhicheng.achievement.entry;

/**
 * One row of a person's own list.
 *
 * @param flags what happened to it since it was submitted; doubts are for auditors alone
 */
public record ListedEntry(LibraryEntry entry, EntryFlags flags) {}
