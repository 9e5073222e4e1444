package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Choices;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import cn.zhicheng.achievement.OrderRule;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.shared.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
    var problems = new Problems();
    var payload = new LinkedHashMap<String, Object>();
    var values = new ValueReader(choices, today);
    for (Field field : category.fields()) {
      if (!field.shownIn(form.values())) {
        continue;
      }
      String typed = ValueReader.clean(field, form.value(field.key()));
      if (!typed.isEmpty() || field.type() == FieldType.BOOL) {
        values.read(field, typed, problems).ifPresent(value -> payload.put(field.key(), value));
      } else if (strictness == Strictness.COMPLETE && field.requiredIn(form.values())) {
        problems.add(field.key(), missing(field));
      }
    }
    category.orderRules().forEach(rule -> order(rule, payload, problems));
    category.slots().forEach(slot -> files(slot, form, strictness, problems));
    return new Checked(payload, problems);
  }

  private static String missing(Field field) {
    return (field.type() == FieldType.CHOICE ? "请选择" : "请填写") + field.label() + "。";
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

  private static void files(Slot slot, EntryForm form, Strictness strictness, Problems problems) {
    int count = form.files(slot.key()).size();
    String place = "file." + slot.key();
    problems.check(
        count == 0 && slot.required() && strictness == Strictness.COMPLETE,
        place,
        "请上传" + slot.label() + "。");
    problems.check(
        count > slot.maxCount(),
        place,
        slot.label() + "最多上传" + slot.maxCount() + "个文件，现在有" + count + "个，请移除多余的。");
  }
}
