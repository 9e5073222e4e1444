package cn.zhicheng.form.source;

import cn.zhicheng.achievement.EntryFile;
import cn.zhicheng.achievement.PrintRegister;
import cn.zhicheng.achievement.PrintRole;
import cn.zhicheng.application.Item;
import cn.zhicheng.form.FormRow;
import cn.zhicheng.form.FormTables;
import cn.zhicheng.form.StandardTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The registers of the form, from the copied entries. */
final class PrintedTables {
  private static final String GENERAL = "公需科目";

  /** Every register but the achievements, which the date of the present qualification parts. */
  private static final Map<PrintRegister, StandardTable> REGISTERS =
      Map.of(
          PrintRegister.STUDY, StandardTable.STUDY,
          PrintRegister.WORK, StandardTable.WORK,
          PrintRegister.PAPERS, StandardTable.PAPERS,
          PrintRegister.EXAMS, StandardTable.EXAMS,
          PrintRegister.APPRAISALS, StandardTable.APPRAISALS,
          PrintRegister.REWARDS, StandardTable.REWARDS);

  private final PrintedEntries entries;

  PrintedTables(PrintedEntries entries) {
    this.entries = entries;
  }

  FormTables tables() {
    Map<StandardTable, List<FormRow>> tables = new EnumMap<>(StandardTable.class);
    REGISTERS.forEach((register, table) -> tables.put(table, rows(of(register))));
    achievements(tables);
    tables.put(StandardTable.CONTINUING_EDUCATION, continuingEducation());
    tables.put(StandardTable.ATTACHMENTS, attachments());
    return new FormTables(tables, new OwnTables(entries).all());
  }

  /** Categories that share a register share its order too. */
  private List<Item> of(PrintRegister register) {
    return entries.where(print -> print.register() == register).stream()
        .sorted(Comparator.comparing(entries::since))
        .toList();
  }

  private List<FormRow> rows(List<Item> items) {
    return items.stream()
        .map(item ->
            new FormRow(
                entries.print(item).cells().stream()
                    .map(cell -> entries.cell(item, cell))
                    .toList()))
        .toList();
  }

  /** By date; what goes on has no date yet and counts as done since the present qualification. */
  private void achievements(Map<StandardTable, List<FormRow>> tables) {
    String since =
        entries.currentTitle().map(item -> PrintedEntries.date(item, "obtainedOn")).orElse("9999");
    List<Item> all =
        of(PrintRegister.ACHIEVEMENTS).stream()
            .sorted(Comparator.comparing((Item item) -> doneOn(item)))
            .toList();
    tables.put(
        StandardTable.ACHIEVEMENTS_BEFORE,
        rows(all.stream().filter(item -> doneOn(item).compareTo(since) < 0).toList()));
    tables.put(
        StandardTable.ACHIEVEMENTS_AFTER,
        rows(all.stream().filter(item -> doneOn(item).compareTo(since) >= 0).toList()));
  }

  /** A month counts as its last day, so that the month of the qualification lies behind it. */
  private String doneOn(Item item) {
    String date = PrintedEntries.date(item, entries.print(item).on());
    return date.isEmpty() ? "9999-99" : date.length() == 7 ? date + "-31" : date;
  }

  /** One row a year, general and professional hours summed. */
  private List<FormRow> continuingEducation() {
    var hours = new TreeMap<Integer, int[]>();
    for (Item item : entries.of(PrintRole.CONTINUING_EDUCATION)) {
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
