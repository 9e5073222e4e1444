package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.achievement.entry.Attachment;
import cn.zhicheng.achievement.entry.AuditedEntry;
import cn.zhicheng.achievement.entry.EntryChanges;
import cn.zhicheng.achievement.entry.EntryReturn;
import cn.zhicheng.achievement.entry.Places;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays an entry out for auditing: each place with its mark, and with what it was before where that
 * differs.
 */
final class AuditLines {
  private final Category category;
  private final AuditedEntry audited;
  private final EntryChanges changes;
  private final boolean onlyChanges;
  private final DecisionInput typed;
  private final Problems problems;

  AuditLines(
      Category category,
      AuditedEntry audited,
      EntryChanges changes,
      boolean onlyChanges,
      DecisionInput typed,
      Problems problems) {
    this.category = category;
    this.audited = audited;
    this.changes = changes;
    this.onlyChanges = onlyChanges;
    this.typed = typed;
    this.problems = problems;
  }

  List<AuditPage.Line> fields() {
    var lines = new ArrayList<AuditPage.Line>();
    for (Field field : category.fields()) {
      String value = EntryRows.value(field, audited.entry().payload());
      String before = changes.before().get(field.key());
      var mark = typed.field(field.key(), field.label(), problems);
      boolean shown = before != null || mark.open() || (!onlyChanges && !value.isEmpty());
      if (shown) {
        Detail row =
            before == null
                ? Detail.of(field.label(), value)
                : Detail.compared(field.label(), value, before);
        lines.add(new AuditPage.Line(row, mark));
      }
    }
    return lines;
  }

  List<AuditPage.Place> places() {
    return category.slots().stream()
        .map(this::place)
        .filter(place -> place.changed() || place.mark().open() || !onlyChanges)
        .toList();
  }

  private AuditPage.Place place(Slot slot) {
    List<Proof> proofs =
        audited.files().stream()
            .filter(file -> file.slot().equals(slot.key()))
            .map(file -> proof(slot, file))
            .toList();
    List<String> removed =
        changes.removed().stream()
            .filter(file -> file.slot().equals(slot.key()))
            .map(EntryReturn.AuditedFile::name)
            .toList();
    String place = Places.FILE + slot.key();
    return new AuditPage.Place(
        slot.label(),
        proofs,
        removed,
        changes.touches(place, audited.files()),
        typed.field(place, slot.label(), problems));
  }

  private Proof proof(Slot slot, Attachment file) {
    return new Proof(
        slot.label(),
        file.name(),
        "/documents/" + file.documentId(),
        changes.added().contains(file.documentId()));
  }

  /** What the last return asked for. */
  List<AuditPage.Asked> asked(EntryReturn returned) {
    Map<String, String> labels = Places.of(category);
    return returned.marks().stream()
        .map(mark ->
            new AuditPage.Asked(
                labels.getOrDefault(mark.place(), "其他"),
                mark.reason().label(),
                mark.problem(),
                changes.touches(mark.place(), audited.files())))
        .toList();
  }
}
