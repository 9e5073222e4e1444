package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.PayloadJson;
import cn.zhicheng.achievement.entry.Checked;
import cn.zhicheng.achievement.entry.ImportRules;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.sheet.SheetCell;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Checks the rows of one list, in order, by the rules of the form. Of the rows before it only a
 * hash of sixteen bytes is kept, to tell doubles.
 */
final class RowCheck {
  /** What is no field's problem. */
  static final String WHOLE_ROW = "";

  private final ImportTarget target;
  private final ImportRules rules;
  private final SheetColumns columns;
  private final LocalDate today;
  private final RowIds ids;
  private final Map<UUID, Integer> before = new HashMap<>();

  RowCheck(
      ImportTarget target, ImportRules rules, SheetColumns columns, LocalDate today, long now) {
    this.target = target;
    this.rules = rules;
    this.columns = columns;
    this.today = today;
    this.ids = new RowIds(now);
  }

  StagedRow check(int number, List<SheetCell> cells) {
    var problems = new Problems();
    Map<String, String> shown = new LinkedHashMap<>();
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Field field = columns.field(i);
      SheetCell cell = cells.get(i);
      if (field != null) {
        shown.put(field.key(), cell.text());
        typed.put(field.key(), TypedCell.of(field, cell, problems));
      } else if (!cell.isEmpty() && !columns.overlooks(i)) {
        problems.add(WHOLE_ROW, "有内容写在没有列名的列里，请移到对应的列，或删去。");
      }
    }
    Checked checked = rules.check(target.category(), target.entry(), typed, today);
    checked.problems().byField().forEach(problems::add);
    String identity = identity(checked.payload());
    String payload = PayloadJson.write(checked.payload()).data();
    if (problems.isEmpty()) {
      noteTwin(number, identity, payload, problems);
    }
    return new StagedRow(
        number, ids.next(), title(checked.payload()), identity, payload, shown, problems.byField());
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
    return target.fields().stream()
        .filter(field -> field.unique() && payload.containsKey(field.key()))
        .findFirst()
        .map(field -> field.key() + "=" + payload.get(field.key()))
        .orElse("");
  }

  private void noteTwin(int number, String identity, String payload, Problems problems) {
    if (identity.isEmpty() && target.entry() != null) {
      return;
    }
    String what = identity.isEmpty() ? payload : identity;
    UUID hash = UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    Integer twin = before.putIfAbsent(hash, number);
    problems.check(twin != null, WHOLE_ROW, "与第 " + twin + " 行重复，请删去其中一行。");
  }
}
