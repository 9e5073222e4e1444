package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a resubmitted entry says otherwise than it did when it was returned: all an auditor needs to
 * read again.
 *
 * @param before field key to its words then, only where they differ; empty for an empty field
 * @param added documents that were not there
 * @param removed files that are gone
 */
public record EntryChanges(
    Map<String, String> before, Set<UUID> added, List<EntryReturn.AuditedFile> removed) {
  public static final EntryChanges NONE = new EntryChanges(Map.of(), Set.of(), List.of());

  /** Compares the content of a return with the content now. */
  public static EntryChanges between(
      Category category,
      EntryReturn returned,
      Map<String, Object> payload,
      List<Attachment> files) {
    var before = new HashMap<String, String>();
    for (Field field : category.fields()) {
      String was = EntryRows.value(field, returned.payload());
      if (!was.equals(EntryRows.value(field, payload))) {
        before.put(field.key(), was);
      }
    }
    Set<UUID> now = files.stream().map(Attachment::documentId).collect(Collectors.toSet());
    Set<UUID> added = new HashSet<>(now);
    returned.files().forEach(file -> added.remove(file.document()));
    List<EntryReturn.AuditedFile> removed =
        returned.files().stream().filter(file -> !now.contains(file.document())).toList();
    return new EntryChanges(Map.copyOf(before), Set.copyOf(added), removed);
  }

  public boolean isEmpty() {
    return before.isEmpty() && added.isEmpty() && removed.isEmpty();
  }

  /** Whether this place differs, e.g. a field's key or {@code file.diploma}. */
  public boolean touches(String place, List<Attachment> files) {
    if (!place.startsWith(Places.FILE)) {
      return before.containsKey(place);
    }
    String slot = place.substring(Places.FILE.length());
    return removed.stream().anyMatch(file -> file.slot().equals(slot))
        || files.stream()
            .filter(file -> file.slot().equals(slot))
            .map(Attachment::documentId)
            .anyMatch(added::contains);
  }
}
