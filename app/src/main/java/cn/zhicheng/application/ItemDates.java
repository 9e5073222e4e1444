package cn.zhicheng.application;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** When an entry dates from. */
final class ItemDates {
  private ItemDates() {}

  /**
   * Whether even its earliest day lies beyond the last one allowed. An entry without any date, or
   * one begun in time, is left to people to judge.
   */
  static boolean begunAfter(Category category, Map<String, Object> payload, LocalDate last) {
    return earliest(category, payload).filter(first -> first.isAfter(last)).isPresent();
  }

  private static Optional<LocalDate> earliest(Category category, Map<String, Object> payload) {
    return category.fields().stream()
        .flatMap(field -> day(field, payload.get(field.key())))
        .min(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> day(
      Field field, @org.jspecify.annotations.Nullable Object value) {
    if (!(value instanceof String text)) {
      return Stream.empty();
    }
    if (field.type() == FieldType.DATE) {
      return Stream.of(LocalDate.parse(text));
    }
    return field.type() == FieldType.MONTH
        ? Stream.of(YearMonth.parse(text).atDay(1))
        : Stream.empty();
  }
}
