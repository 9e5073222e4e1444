package cn.zhicheng.achievement.entry;

/**
 * What a list says beside an entry.
 *
 * @param doubt somebody else claims something of it too
 * @param asked its person asks to get it back
 * @param adjusted cases were adjusted since it was submitted
 */
public record EntryFlags(boolean doubt, boolean asked, boolean adjusted) {
  public static final EntryFlags NONE = new EntryFlags(false, false, false);
}
