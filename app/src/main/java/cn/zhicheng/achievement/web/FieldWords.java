package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Condition;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a field asks for, in words: for administrators. */
public final class FieldWords {
  private static final int CHOICES_TOLD = 12;

  private FieldWords() {}

  /** The kind of value. */
  public static String kind(FieldType type) {
    return switch (type) {
      case TEXT -> "文字";
      case LONG_TEXT -> "长文字";
      case INTEGER -> "整数";
      case DECIMAL -> "数字";
      case DATE -> "日期";
      case MONTH -> "年月";
      case CHOICE -> "选项";
      case BOOL -> "是或否";
      case ENTRY -> "本人的另一条业绩";
    };
  }

  /**
   * All limits, one after another.
   *
   * @param fields those of the same form, to name what it depends on
   * @param choices the words of a choice
   */
  public static String rules(Field field, List<Field> fields, List<String> choices) {
    var words = new ArrayList<String>();
    var limits = field.limits();
    if (limits.maxLength() > 0) {
      words.add("最多 " + limits.maxLength() + " 字");
    }
    if (field.type() == FieldType.DATE) {
      words.add("按 2020-09-01 的格式");
    }
    if (field.type() == FieldType.MONTH) {
      words.add("按 2020-09 的格式");
    }
    range(words, limits.min(), limits.max());
    if (limits.notFuture()) {
      words.add("不晚于当天");
    }
    if (field.type() == FieldType.CHOICE) {
      boolean many = choices.size() > CHOICES_TOLD;
      String told = String.join("、", choices.subList(0, many ? CHOICES_TOLD : choices.size()));
      words.add(told + (many ? "等 " + choices.size() + " 项" : ""));
    }
    words.add(limits.patternSentence());
    var check = field.check();
    words.add(check == null ? "" : check.sentence());
    words.add(when("时填写", field.shownWhen(), fields));
    words.add(when("时必填", field.requiredWhen(), fields));
    words.add(field.unique() ? "编号不得与他人相同" : "");
    words.add(field.typed() ? "" : "由系统计算");
    return words.stream()
        .filter(word -> !word.isEmpty())
        .map(word -> word.endsWith("。") ? word.substring(0, word.length() - 1) : word)
        .reduce((a, b) -> a + "；" + b)
        .orElse("");
  }

  private static void range(
      List<String> words,
      @org.jspecify.annotations.Nullable BigDecimal min,
      @org.jspecify.annotations.Nullable BigDecimal max) {
    if (min != null || max != null) {
      words.add(
          (min == null ? "不大于 " : min.toPlainString() + " ")
              + (min == null
                  ? Objects.requireNonNull(max).toPlainString()
                  : max == null ? "以上" : "到 " + max.toPlainString()));
    }
  }

  private static String when(
      String what, @org.jspecify.annotations.Nullable Condition when, List<Field> fields) {
    return when == null
        ? ""
        : fields.stream()
                .filter(field -> field.key().equals(when.field()))
                .map(Field::label)
                .findFirst()
                .orElse("")
            + "为"
            + String.join("、", when.values())
            + what;
  }
}
