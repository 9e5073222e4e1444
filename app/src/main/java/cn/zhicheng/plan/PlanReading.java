package cn.zhicheng.plan;

import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads typed fields into their own types and notes every problem; a wrong field reads as null. */
final class PlanReading {
  private static final int DAYS = 4;
  private final TypedPlan typed;
  private final Problems problems;

  PlanReading(TypedPlan typed, Problems problems) {
    this.typed = typed;
    this.problems = problems;
  }

  String text(String name, String label, int max, boolean required) {
    String text = typed.one(name).replace("\r\n", "\n");
    problems
        .check(required && text.isEmpty(), name, "请填写" + label + "。")
        .check(text.codePointCount(0, text.length()) > max, name, label + "最多 " + max + " 个字，请缩短。");
    return text;
  }

  String line(String name, String label, int max) {
    String text = text(name, label, max, true);
    problems.check(text.contains("\n"), name, label + "不能换行。");
    return text;
  }

  /** A whole number; nothing typed reads as {@code otherwise}. */
  int number(String name, String label, int min, int max, int otherwise) {
    String text = typed.one(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    boolean digits = text.matches("\\d{1,6}");
    int number = digits ? Integer.parseInt(text) : -1;
    problems.check(
        number < min || number > max, name, "%s请填写 %d 到 %d 之间的整数。".formatted(label, min, max));
    return number;
  }

  int required(String name, String label, int min, int max) {
    problems.check(typed.one(name).isEmpty(), name, "请填写" + label + "。");
    return number(name, label, min, max, min);
  }

  /** A day within a few years of {@code near}; null when nothing was typed, or something wrong. */
  @Nullable LocalDate day(String name, String label, boolean required, LocalDate near) {
    String text = typed.one(name);
    problems.check(required && text.isEmpty(), name, "请选择" + label + "。");
    if (text.isEmpty()) {
      return null;
    }
    try {
      LocalDate day = Typed.day(text);
      boolean far = Math.abs((long) day.getYear() - near.getYear()) > DAYS;
      problems.check(far, name, label + "离现在太远，请检查年份。");
      return far ? null : day;
    } catch (DateTimeParseException e) {
      problems.add(name, "请按 2026-09-21 的格式填写" + label + "。");
      return null;
    }
  }

  /** A minute of the province out of {@code nameDay} and {@code nameTime}. */
  @Nullable Instant minute(String name, String label, LocalDate near) {
    LocalDate day = day(name + "Day", label, true, near);
    try {
      LocalTime time = LocalTime.parse(typed.one(name + "Time"));
      return day == null ? null : day.atTime(time).atZone(ProvinceTime.ZONE).toInstant();
    } catch (DateTimeParseException e) {
      problems.add(name + "Time", "请按 09:00 的格式填写" + label + "的钟点。");
      return null;
    }
  }

  /** What was ticked, each once; all must be known. */
  Set<String> ticked(String name, String label, Predicate<String> known, boolean required) {
    Set<String> chosen =
        typed.all(name).stream()
            .filter(value -> !value.isBlank())
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    problems
        .check(!chosen.stream().allMatch(known), name, label + "中有不能选择的内容，请重新勾选。")
        .check(required && chosen.isEmpty(), name, "请至少勾选一项" + label + "。");
    return chosen;
  }
}
