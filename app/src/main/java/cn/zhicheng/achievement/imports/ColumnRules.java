package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.Check;
import cn.zhicheng.achievement.Choices;
import cn.zhicheng.achievement.Condition;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import cn.zhicheng.achievement.Limits;
import cn.zhicheng.sheet.TemplateColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says of every column of a list what it takes, in words, with an example and its choices. */
@Component
public class ColumnRules {
  private static final int TOLD = 12;
  private static final List<String> YES_NO = List.of("是", "否");
  private final Choices choices;

  ColumnRules(Choices choices) {
    this.choices = choices;
  }

  /** The columns of a list of this target. */
  public List<TemplateColumn> of(ImportTarget target) {
    return target.fields().stream().map(field -> column(target, field)).toList();
  }

  private TemplateColumn column(ImportTarget target, Field field) {
    List<String> offered =
        switch (field.type()) {
          case CHOICE -> choices.of(field);
          case BOOL -> YES_NO;
          default -> List.of();
        };
    var rules = new ArrayList<String>();
    rules.add(type(field, offered));
    String hint = field.hint();
    rules.add(hint.isEmpty() || hint.endsWith("。") ? hint : hint + "。");
    rules.add(condition(target, field.shownWhen(), "时填写，其余情况留空。"));
    rules.add(condition(target, field.requiredWhen(), "时必填。"));
    return new TemplateColumn(
        field.label(), field.required(), String.join("", rules), example(field, offered), offered);
  }

  private static String condition(
      ImportTarget target, @org.jspecify.annotations.Nullable Condition when, String what) {
    if (when == null) {
      return "";
    }
    String label =
        target.fields().stream()
            .filter(field -> field.key().equals(when.field()))
            .map(Field::label)
            .findFirst()
            .orElse(when.field());
    List<String> values = when.values().stream().map(ColumnRules::spoken).toList();
    return "「" + label + "」为" + String.join("、", values) + what;
  }

  private static String spoken(String value) {
    return switch (value) {
      case "true" -> "是";
      case "false" -> "否";
      default -> value;
    };
  }

  private static String type(Field field, List<String> offered) {
    String unit = field.unit().isEmpty() ? "" : "单位：" + field.unit() + "。";
    return switch (field.type()) {
      case TEXT, LONG_TEXT -> text(field);
      case INTEGER -> "整数" + range(field.limits()) + "。" + unit;
      case DECIMAL ->
          "数字，最多 " + field.limits().scale() + " 位小数" + range(field.limits()) + "。" + unit;
      case DATE -> "日期，年-月-日" + (field.limits().notFuture() ? "，不能晚于今天" : "") + "。";
      case MONTH -> "年月，年-月" + (field.limits().notFuture() ? "，不能晚于本月" : "") + "。";
      case CHOICE ->
          offered.size() <= TOLD
              ? "从下拉列表中选择：" + String.join("、", offered) + "。"
              : "从下拉列表中选择，全部选项见“代码表”。";
      case BOOL -> "填写“是”或“否”，留空为否。";
      case ENTRY -> "本人已有业绩的类别和标题，例如“论文：大单元教学”。";
    };
  }

  private static String text(Field field) {
    Check check = field.check();
    String form = check == null ? field.limits().patternSentence() : check.sentence();
    return "文字，最多 " + field.limits().maxLength() + " 个字。" + form;
  }

  private static String range(Limits limits) {
    BigDecimal min = limits.min();
    BigDecimal max = limits.max();
    if (min != null && max != null) {
      return "，" + min.toPlainString() + " 到 " + max.toPlainString();
    }
    if (min != null) {
      return "，不小于 " + min.toPlainString();
    }
    return max == null ? "" : "，不大于 " + max.toPlainString();
  }

  private static String example(Field field, List<String> offered) {
    return switch (field.type()) {
      case DATE -> "2020-09-01";
      case MONTH -> "2020-09";
      case INTEGER -> field.limits().min() == null ? "1" : field.limits().min().toPlainString();
      case DECIMAL -> "1.5";
      case CHOICE, BOOL -> offered.isEmpty() ? "" : offered.getFirst();
      default -> exampleOf(field.check(), field.type());
    };
  }

  private static String exampleOf(@org.jspecify.annotations.Nullable Check check, FieldType type) {
    if (check == null) {
      return type == FieldType.ENTRY ? "论文：大单元教学" : "";
    }
    return check.example();
  }
}
