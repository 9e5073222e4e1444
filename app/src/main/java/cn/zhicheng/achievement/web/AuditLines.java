package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.entry.Attachment;
import cn.zhicheng.achievement.entry.AuditedEntry;
import cn.zhicheng.achievement.entry.EntryChanges;
import cn.zhicheng.achievement.entry.EntryReturn;
import cn.zhicheng.achievement.entry.Places;
import cn.zhicheng.achievement.entry.TableRow;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays an entry out for auditing: each place with its mark, and with what it was before where that
 * differs.
 */
final class AuditLines {
  private static final int ROWS_SHOWN = 10;

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

  /**
   * The nested table; null where there is none, or where it did not change and only that counts.
   */
  AuditPage.@Nullable Cases cases(List<TableRow> rows) {
    Table table = category.table();
    if (table == null) {
      return null;
    }
    String place = Places.TABLE + table.key();
    var mark = typed.field(place, table.label(), problems);
    if (onlyChanges && changes.rows().isEmpty() && !mark.open()) {
      return null;
    }
    List<Detail> differences =
        changes.rows().stream()
            .map(row ->
                Detail.compared(table.name() + " " + row.no(), gone(row.now()), row.before()))
            .toList();
    List<TableRow> first = onlyChanges ? List.of() : rows.stream().limit(ROWS_SHOWN).toList();
    return new AuditPage.Cases(
        FormTable.of(table, rows.size(), first),
        AuditListPages.PATH + "/" + audited.entry().id() + "/rows",
        differences,
        mark);
  }

  private static String gone(String now) {
    return now.isEmpty() ? "（已删除）" : now;
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
