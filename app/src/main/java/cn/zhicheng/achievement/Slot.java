package cn.zhicheng.achievement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place for attachments of an entry.
 *
 * @param key name in forms and in {@code achievement_file.slot}
 * @param label e.g. 毕业证书
 * @param hint one sentence; empty for none
 * @param required at least one file before the entry may be submitted
 * @param maxCount how many files it takes at most
 * @param requiredWhen required while this holds, besides {@code required}; null for never
 */
public record Slot(
    String key,
    String label,
    String hint,
    boolean required,
    int maxCount,
    @Nullable Condition requiredWhen) {
  /** Whether an entry with these values must have a file here. */
  public boolean requiredIn(Map<String, ?> entry) {
    return required || (requiredWhen != null && requiredWhen.holds(entry));
  }
}
