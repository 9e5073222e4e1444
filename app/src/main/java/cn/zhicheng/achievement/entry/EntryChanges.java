package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a resubmitted entry says otherwise than it did when it was returned: all an auditor needs to
 * read again.
 *
 * @param before field key to its words then, only where they differ; empty for an empty field
 * @param added documents that were not there
 * @param removed files that are gone
 * @param rows of the nested table that differ
 */
public record EntryChanges(
    Map<String, String> before,
    Set<UUID> added,
    List<EntryReturn.AuditedFile> removed,
    List<RowChange> rows) {
  public static final EntryChanges NONE =
      new EntryChanges(Map.of(), Set.of(), List.of(), List.of());

  /** One row in words, before and now; empty where it was not there. */
  public record RowChange(int no, String before, String now) {}

  /** Compares the content of a return with the content now. */
  public static EntryChanges between(
      Category category,
      EntryReturn returned,
      Map<String, Object> payload,
      List<Attachment> files,
      List<TableRow> rows) {
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
    Table table = category.table();
    return new EntryChanges(
        Map.copyOf(before),
        Set.copyOf(added),
        removed,
        table == null ? List.of() : rows(table, returned.rows(), rows));
  }

  private static List<RowChange> rows(Table table, List<TableRow> then, List<TableRow> now) {
    var before = new TreeMap<Integer, String>();
    var after = new TreeMap<Integer, String>();
    then.forEach(row -> before.put(row.no(), EntryRows.line(table, row.payload())));
    now.forEach(row -> after.put(row.no(), EntryRows.line(table, row.payload())));
    var numbers = new TreeSet<Integer>(before.keySet());
    numbers.addAll(after.keySet());
    return numbers.stream()
        .map(no -> new RowChange(no, before.getOrDefault(no, ""), after.getOrDefault(no, "")))
        .filter(row -> !row.before().equals(row.now()))
        .toList();
  }

  public boolean isEmpty() {
    return before.isEmpty() && added.isEmpty() && removed.isEmpty() && rows.isEmpty();
  }

  /** Whether this place differs, e.g. a field's key or {@code file.diploma}. */
  public boolean touches(String place, List<Attachment> files) {
    if (place.startsWith(Places.TABLE)) {
      return !rows.isEmpty();
    }
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
