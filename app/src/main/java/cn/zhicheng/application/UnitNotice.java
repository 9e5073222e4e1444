package cn.zhicheng.application;

import cn.zhicheng.reference.WorkingDays;
import cn.zhicheng.shared.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The unit's internal notice (单位公示) before it passes an application.
 *
 * @param held whether there was one; null when not said
 * @param from first day
 * @param to last day
 * @param objected whether somebody objected; null when not said
 * @param text what was objected and how it was settled, or why there was no notice
 */
public record UnitNotice(
    @Nullable Boolean held,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Boolean objected,
    String text) {
  /** Working days it lasts at least. */
  public static final int DAYS = 5;

  public static final int TEXT_MAX = 500;

  /** A notice nobody objected to. */
  public static UnitNotice quiet(LocalDate from, LocalDate to) {
    return new UnitNotice(true, from, to, false, "");
  }

  /** No notice, and why. */
  public static UnitNotice none(String why) {
    return new UnitNotice(false, null, null, null, why);
  }

  /** Notes everything wrong with it, beside the fields. */
  void check(Problems problems, WorkingDays calendar, LocalDate today) {
    problems
        .check(held == null, "noticeHeld", "请选择是否已在单位内部公示")
        .check(text.length() > TEXT_MAX, "noticeText", "说明最多 " + TEXT_MAX + " 字");
    if (Boolean.FALSE.equals(held)) {
      problems.check(text.isBlank(), "noticeText", "没有公示的，请说明原因");
    }
    if (Boolean.TRUE.equals(held)) {
      dates(problems, calendar, today);
      problems
          .check(objected == null, "noticeObjected", "请选择公示结果")
          .check(
              Boolean.TRUE.equals(objected) && text.isBlank(), "noticeText", "有异议的，请写明异议内容和处理结果");
    }
  }

  private void dates(Problems problems, WorkingDays calendar, LocalDate today) {
    problems
        .check(from == null, "noticeFrom", "请按 2026-09-21 的格式填写公示开始日期")
        .check(to == null, "noticeTo", "请按 2026-09-21 的格式填写公示结束日期");
    if (from == null || to == null) {
      return;
    }
    LocalDate first = calendar.lastOf(from, DAYS);
    problems
        .check(to.isBefore(from), "noticeTo", "公示结束日期不能早于开始日期")
        .check(
            to.isBefore(first),
            "noticeTo",
            "公示期不少于 " + DAYS + " 个工作日，从 " + from + " 开始的，至少公示到 " + first)
        .check(!to.isBefore(today), "noticeTo", "公示期结束后才能审核通过，请在公示结束的次日起办理");
  }
}
