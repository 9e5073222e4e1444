package cn.zhicheng.application.bans;

import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A ban as typed.
 *
 * @param from yyyy-MM-dd
 * @param to yyyy-MM-dd
 */
public record BanForm(
    String name, String idNo, String fact, String decisionNo, String from, String to) {
  public static final BanForm EMPTY = new BanForm("", "", "", "", "", "");
  private static final int FACT = 200;
  private static final int DECISION = 60;

  /** Everything wrong with it on this day but the person, whom only the register knows. */
  Problems problems(LocalDate today) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    return new Problems()
        .check(name.isBlank(), "name", "请填写姓名。")
        .check(idNo.isBlank(), "idNo", "请填写证件号码。")
        .check(fact.isBlank() || fact.length() > FACT, "fact", "请写明事由，最多 200 字。")
        .check(
            decisionNo.isBlank() || decisionNo.length() > DECISION,
            "decisionNo",
            "请填写决定文书的文号，最多 60 字。")
        .check(first == null, "from", "请填写限制开始的日期。")
        .check(last == null, "to", "请填写限制截止的日期。")
        .check(first != null && last != null && last.isBefore(first), "to", "截止日期不能早于开始日期。")
        .check(last != null && last.isBefore(today), "to", "截止日期已经过去，不再限制申报，不用录入。");
  }

  static @Nullable LocalDate day(String typed) {
    try {
      return Typed.day(typed.strip());
    } catch (DateTimeParseException e) {
      return null; // told beside the field
    }
  }
}
