package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Choices;
import cn.zhicheng.achievement.Derived;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import cn.zhicheng.achievement.OrderRule;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.shared.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns a typed form into a payload and tells every problem at once; reads and writes nothing. */
@Component
public class EntryValidator {
  private final Choices choices;

  public EntryValidator(Choices choices) {
    this.choices = choices;
  }

  /**
   * Checks a whole form.
   *
   * @param today the day that "not in the future" is measured by
   */
  public Checked check(Category category, EntryForm form, Strictness strictness, LocalDate today) {
    Checked checked =
        values(category.fields(), category.orderRules(), form.values(), strictness, today);
    category.slots().forEach(slot -> files(slot, form, strictness, checked));
    return checked;
  }

  /** Checks a form that must be whole but for its attachments, which come later. */
  Checked content(Category category, Map<String, String> typed, LocalDate today) {
    return values(category.fields(), category.orderRules(), typed, Strictness.COMPLETE, today);
  }

  /** Checks one row of a nested table; rows are kept only when they are whole. */
  public Checked row(Table table, Map<String, String> typed, LocalDate today) {
    return values(table.fields(), table.orderRules(), typed, Strictness.COMPLETE, today);
  }

  /**
   * The same with the span that the entry itself names for dates of its rows.
   *
   * @param entry payload of the entry the row belongs to
   */
  Checked row(Table table, Map<String, String> typed, Map<String, Object> entry, LocalDate today) {
    Checked checked = row(table, typed, today);
    Table.Within within = table.within();
    if (within != null) {
      checked
          .problems()
          .check(
              !RowDates.inside(table, checked.payload(), entry),
              within.fields().getFirst(),
              within.sentence());
    }
    return checked;
  }

  /** Checks what one field says by itself, while the rest of the form is still being typed. */
  public Checked field(Field field, String value, LocalDate today) {
    return values(
        List.of(field), List.of(), Map.of(field.key(), value), Strictness.DRAFT, today, true);
  }

  private Checked values(
      List<Field> fields,
      List<OrderRule> rules,
      Map<String, String> typed,
      Strictness strictness,
      LocalDate today) {
    return values(fields, rules, typed, strictness, today, false);
  }

  private Checked values(
      List<Field> fields,
      List<OrderRule> rules,
      Map<String, String> typed,
      Strictness strictness,
      LocalDate today,
      boolean alone) {
    var problems = new Problems();
    var payload = new LinkedHashMap<String, Object>();
    var values = new ValueReader(choices, today);
    Map<String, String> texts = cleaned(fields, typed);
    for (Field field : fields) {
      if (!field.typed() || (!alone && !field.shownIn(texts))) {
        continue;
      }
      String text = texts.getOrDefault(field.key(), "");
      if (!text.isEmpty() || field.type() == FieldType.BOOL) {
        values.read(field, text, problems).ifPresent(value -> payload.put(field.key(), value));
      } else if (strictness == Strictness.COMPLETE && field.requiredIn(texts)) {
        problems.add(field.key(), missing(field));
      }
    }
    derive(fields, payload);
    rules.forEach(rule -> order(rule, payload, problems));
    return new Checked(payload, problems);
  }

  /** Conditions look at what will be stored: without blanks around it, a ticked box as true. */
  private static Map<String, String> cleaned(List<Field> fields, Map<String, String> typed) {
    var texts = HashMap.<String, String>newHashMap(fields.size());
    for (Field field : fields) {
      String text = ValueReader.clean(field, typed.getOrDefault(field.key(), ""));
      boolean ticked = field.type() == FieldType.BOOL && text.equals("on");
      texts.put(field.key(), ticked ? "true" : text);
    }
    return texts;
  }

  /** Works the derived fields out anew. */
  void derive(List<Field> fields, Map<String, Object> payload) {
    for (Field field : fields) {
      Derived derived = field.derived();
      if (derived != null) {
        payload.remove(field.key());
        derived.of(payload).ifPresent(value -> payload.put(field.key(), value));
      }
    }
  }

  private static String missing(Field field) {
    boolean chosen = field.type() == FieldType.CHOICE || field.type() == FieldType.ENTRY;
    return (chosen ? "请选择" : "请填写") + field.label() + "。";
  }

  private static void order(OrderRule rule, Map<String, Object> payload, Problems problems) {
    Object first = payload.get(rule.first());
    Object second = payload.get(rule.second());
    if (first != null && second != null && compare(first, second) > 0) {
      problems.add(rule.second(), rule.sentence());
    }
  }

  /** ISO dates and months sort as texts. */
  private static int compare(Object first, Object second) {
    return first instanceof Number
        ? new BigDecimal(first.toString()).compareTo(new BigDecimal(second.toString()))
        : first.toString().compareTo(second.toString());
  }

  private static void files(Slot slot, EntryForm form, Strictness strictness, Checked checked) {
    Problems problems = checked.problems();
    int count = form.files(slot.key()).size();
    String place = "file." + slot.key();
    boolean must = strictness == Strictness.COMPLETE && slot.requiredIn(checked.payload());
    problems.check(count == 0 && must, place, "请上传" + slot.label() + "。");
    tooMany(slot, count, problems);
  }

  static void tooMany(Slot slot, int count, Problems problems) {
    problems.check(
        count > slot.maxCount(),
        "file." + slot.key(),
        slot.label() + "最多上传" + slot.maxCount() + "个文件，现在有" + count + "个，请移除多余的。");
  }
}
