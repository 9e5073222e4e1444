package cn.zhicheng.achievement.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be saved.
 *
 * @param id null for a new entry
 * @param version the entry had when its form was opened; 0 for a new one
 * @param category code; decides for new entries only
 */
public record EntryDraft(@Nullable UUID id, int version, String category, EntryForm form) {
  /** A new entry with an id of its own. */
  public static EntryDraft fresh(String category, EntryForm form) {
    return new EntryDraft(null, 0, category, form);
  }
}
