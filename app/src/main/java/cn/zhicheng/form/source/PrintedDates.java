package cn.zhicheng.form.source;

import cn.zhicheng.shared.ProvinceTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Dates as the form prints them. */
final class PrintedDates {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ProvinceTime.ZONE);

  private PrintedDates() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String day(@Nullable Instant instant) {
    return instant == null ? "" : DAY.format(ProvinceTime.day(instant));
  }

  static String minute(Instant instant) {
    return MINUTE.format(instant);
  }

  /** 2009-08 as 2009年8月; other text as it is. */
  static String month(String yearMonth) {
    if (!yearMonth.matches("\\d{4}-\\d{2}")) {
      return yearMonth;
    }
    YearMonth month = YearMonth.parse(yearMonth);
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }
}
