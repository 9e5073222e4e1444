package cn.zhicheng.achievement;

/**
 * A place for attachments of an entry.
 *
 * @param key name in forms and in {@code achievement_file.slot}
 * @param label e.g. 毕业证书
 * @param hint one sentence; empty for none
 * @param required at least one file before the entry may be submitted
 * @param maxCount how many files it takes at most
 */
public record Slot(String key, String label, String hint, boolean required, int maxCount) {}
