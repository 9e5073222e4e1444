package cn.zhicheng.sandbox.demo;

import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A form of the library while somebody fills it in. */
final class TypedForm {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, List<UUID>> files = new LinkedHashMap<>();

  TypedForm put(String key, String value) {
    values.put(key, value);
    return this;
  }

  TypedForm put(String key, int value) {
    return put(key, String.valueOf(value));
  }

  TypedForm file(String slot, UUID document) {
    files.put(slot, List.of(document));
    return this;
  }

  EntryDraft entry(String category) {
    return EntryDraft.fresh(category, new EntryForm(values, files));
  }
}
