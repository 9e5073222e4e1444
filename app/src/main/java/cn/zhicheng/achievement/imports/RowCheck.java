package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.PayloadJson;
import cn.zhicheng.achievement.entry.Checked;
import cn.zhicheng.achievement.entry.ImportRules;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.sheet.SheetCell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the rows of one list, in order, by the rules of the form. Of the rows before only hashes
 * are kept, to tell doubles.
 */
final class RowCheck {
  /** What is no field's problem. */
  static final String WHOLE_ROW = "";

  private final ImportTarget target;
  private final ImportRules rules;
  private final SheetColumns columns;
  private final LocalDate today;
  private final RowIds ids;
  private final Twins twins = new Twins();

  /** Of entries: the fields that name one real thing. */
  private final List<Field> unique;

  RowCheck(
      ImportTarget target, ImportRules rules, SheetColumns columns, LocalDate today, long now) {
    this.target = target;
    this.rules = rules;
    this.columns = columns;
    this.today = today;
    this.ids = new RowIds(now);
    this.unique = target.fields().stream().filter(Field::unique).toList();
  }

  StagedRow check(int number, List<SheetCell> cells) {
    var problems = new Problems();
    Map<String, String> typed = HashMap.newHashMap(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      Field field = columns.field(i);
      SheetCell cell = cells.get(i);
      if (field != null) {
        typed.put(field.key(), TypedCell.of(field, cell, problems));
      } else if (!cell.isEmpty() && !columns.overlooks(i)) {
        problems.add(WHOLE_ROW, "有内容写在没有列名的列里，请移到对应的列，或删去。");
      }
    }
    Checked checked = rules.check(target.category(), target.entry(), typed, today);
    problems.addAll(checked.problems());
    String identity = identity(checked.payload());
    String payload = PayloadJson.write(checked.payload()).data();
    if (problems.isEmpty()) {
      noteTwin(number, identity, payload, problems);
    }
    return new StagedRow(
        number,
        ids.next(),
        title(checked.payload()),
        identity,
        payload,
        problems.isEmpty() ? Map.of() : shown(cells),
        problems.byField());
  }

  /** What stands in the cells, by field, as it was typed. */
  private Map<String, String> shown(List<SheetCell> cells) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Field field = columns.field(i);
      if (field != null) {
        shown.put(field.key(), cells.get(i).text());
      }
    }
    return shown;
  }

  private String title(Map<String, Object> payload) {
    return target.entry() == null
        ? target.category().titleOf(payload)
        : target.table().columns().stream()
            .filter(payload::containsKey)
            .map(key -> String.valueOf(payload.get(key)))
            .collect(java.util.stream.Collectors.joining(" "));
  }

  /** For entries the first number that belongs to one thing, e.g. a certificate's. */
  private String identity(Map<String, Object> payload) {
    if (target.entry() != null) {
      return target.table().identityOf(payload);
    }
    for (Field field : unique) {
      Object value = payload.get(field.key());
      if (value != null) {
        return field.key() + "=" + value;
      }
    }
    return "";
  }

  private void noteTwin(int number, String identity, String payload, Problems problems) {
    if (identity.isEmpty() && target.entry() != null) {
      return;
    }
    int twin = twins.before(identity.isEmpty() ? payload : identity, number);
    if (twin != 0) {
      problems.add(WHOLE_ROW, "与第 " + twin + " 行重复，请删去其中一行。");
    }
  }
}
