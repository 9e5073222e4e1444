package cn.zhicheng.form.source;

import cn.zhicheng.achievement.EntryFile;
import cn.zhicheng.application.Item;
import cn.zhicheng.form.FormRow;
import cn.zhicheng.form.FormTables;
import cn.zhicheng.form.StandardTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The registers of the form, from the copied entries. */
final class PrintedTables {
  private static final String GENERAL = "公需科目";
  private final PrintedEntries entries;

  PrintedTables(PrintedEntries entries) {
    this.entries = entries;
  }

  FormTables tables() {
    Map<StandardTable, List<FormRow>> tables = new EnumMap<>(StandardTable.class);
    tables.put(StandardTable.STUDY, entries.of("education").stream().map(this::study).toList());
    tables.put(StandardTable.WORK, entries.of("work").stream().map(this::work).toList());
    tables.put(StandardTable.CONTINUING_EDUCATION, continuingEducation());
    tables.put(StandardTable.PAPERS, entries.of("paper").stream().map(this::paper).toList());
    tables.put(StandardTable.ATTACHMENTS, attachments());
    return new FormTables(tables, List.of());
  }

  private FormRow study(Item item) {
    String degree = entries.value(item, "degree");
    return FormRow.of(
        entries.span(item, "startYm", "endYm"),
        entries.value(item, "school"),
        entries.value(item, "major"),
        entries.value(item, "length"),
        entries.value(item, "level") + (degree.isEmpty() ? "" : "／" + degree),
        entries.isTrue(item, "isHighest") ? "是" : "",
        "");
  }

  private FormRow work(Item item) {
    return FormRow.of(
        entries.span(item, "startYm", "endYm"),
        entries.value(item, "unit"),
        entries.value(item, "specialtyWork"),
        entries.value(item, "post"),
        entries.value(item, "witness"));
  }

  private FormRow paper(Item item) {
    String summary = entries.value(item, "summary");
    return FormRow.of(
        entries.value(item, "publishedOn"),
        entries.value(item, "title") + (summary.isEmpty() ? "" : "\n" + summary),
        entries.value(item, "journal") + " " + entries.value(item, "issue"),
        entries.value(item, "role") + "，第 " + entries.value(item, "authorOrder") + " 位",
        item.representative() ? "是" : "");
  }

  /** One row a year, general and professional hours summed. */
  private List<FormRow> continuingEducation() {
    var hours = new TreeMap<Integer, int[]>();
    for (Item item : entries.of("continuing-education")) {
      int year = number(item, "year");
      int[] sums = hours.computeIfAbsent(year, y -> new int[2]);
      sums[entries.value(item, "kind").equals(GENERAL) ? 0 : 1] += number(item, "hours");
    }
    return hours.entrySet().stream()
        .map(e -> yearRow(e.getKey(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }

  private static FormRow yearRow(int year, int general, int professional) {
    return FormRow.of(
        String.valueOf(year),
        String.valueOf(general),
        String.valueOf(professional),
        String.valueOf(general + professional),
        "");
  }

  private static int number(Item item, String key) {
    return item.payload().get(key) instanceof Number number ? number.intValue() : 0;
  }

  private List<FormRow> attachments() {
    var rows = new ArrayList<FormRow>();
    for (Item item : entries.items()) {
      for (EntryFile file : item.files()) {
        rows.add(
            FormRow.of(
                String.valueOf(rows.size() + 1),
                file.name(),
                item.title(),
                "",
                file.sha256().substring(0, 12)));
      }
    }
    return rows;
  }
}
