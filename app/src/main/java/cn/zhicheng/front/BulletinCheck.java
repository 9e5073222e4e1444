package cn.zhicheng.front;

import cn.zhicheng.front.text.Markdown;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a typed bulletin, all problems at once. */
@Component
class BulletinCheck {
  private static final int TITLE = 100;
  private static final int TEXT = 20_000;
  private static final int REASON = 200;
  private final Clock clock;

  BulletinCheck(Clock clock) {
    this.clock = clock;
  }

  /** The text in its own types. */
  record Checked(String title, String text, @Nullable LocalDate pinnedUntil) {}

  /**
   * Reads what was typed.
   *
   * @throws cn.zhicheng.shared.InvalidException with every problem
   */
  Checked check(BulletinForm typed) {
    String title = typed.title().strip();
    String text = typed.text().replace("\r\n", "\n").strip();
    var problems =
        new Problems()
            .check(title.isEmpty(), "title", "请填写标题。")
            .check(length(title) > TITLE, "title", "标题最多 " + TITLE + " 个字，请缩短。")
            .check(title.contains("\n"), "title", "标题不能换行。")
            .check(text.isEmpty(), "text", "请填写正文。")
            .check(length(text) > TEXT, "text", "正文最多 " + TEXT + " 个字，请缩短或分几条发布。");
    if (problems.of("text") == null) {
      problems.check(Markdown.tooDeep(text), "text", "列表、引用等格式嵌套的层数太多，请简化后再保存。");
    }
    LocalDate pinned = pinned(typed.pinnedUntil().strip(), problems);
    problems.orThrow();
    return new Checked(title, text, pinned);
  }

  /**
   * The reason for taking a bulletin down.
   *
   * @throws cn.zhicheng.shared.InvalidException without one, or with a long one
   */
  String reason(String typed) {
    String reason = typed.strip();
    new Problems()
        .check(reason.isEmpty(), "reason", "请写明撤下的原因，办理记录中会保留。")
        .check(length(reason) > REASON, "reason", "原因最多 " + REASON + " 个字，请缩短。")
        .orThrow();
    return reason;
  }

  private @Nullable LocalDate pinned(String typed, Problems problems) {
    if (typed.isEmpty()) {
      return null;
    }
    try {
      LocalDate day = Typed.day(typed);
      LocalDate today = ProvinceTime.today(clock);
      problems
          .check(day.isBefore(today), "pinnedUntil", "置顶截止日期不能早于今天。")
          .check(day.isAfter(today.plusYears(1)), "pinnedUntil", "置顶最长一年，请选择更早的日期。");
      return day;
    } catch (DateTimeParseException e) {
      problems.add("pinnedUntil", "请按 2026-09-21 的格式填写置顶截止日期。");
      return null;
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
