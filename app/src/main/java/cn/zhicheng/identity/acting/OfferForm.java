package cn.zhicheng.identity.acting;

import cn.zhicheng.reference.IdNumber;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to let somebody act: the natural person, and for delegates the days and why.
 *
 * @param name as on the person's papers
 * @param idNo number of that paper
 * @param from first day, yyyy-MM-dd; delegates only
 * @param to last day, yyyy-MM-dd; delegates only
 */
public record OfferForm(String name, String idNo, String from, String to, String reason) {
  /** Longest holiday that can be covered at once. */
  public static final int LONGEST_DAYS = 90;

  /**
   * An 18-character number is a resident's and has a check character; others are taken as typed.
   */
  private static final Pattern OTHER_PAPER = Pattern.compile("[0-9A-Za-z()（）]{5,17}");

  public OfferForm {
    name = name == null ? "" : name.strip();
    idNo = idNo == null ? "" : idNo.strip().toUpperCase(java.util.Locale.ROOT);
    from = from == null ? "" : from.strip();
    to = to == null ? "" : to.strip();
    reason = reason == null ? "" : reason.strip();
  }

  public static OfferForm empty() {
    return new OfferForm("", "", "", "", "");
  }

  Problems person(LocalDate today) {
    var problems =
        new Problems()
            .check(name.isEmpty(), "name", "请填写姓名")
            .check(name.length() > 50, "name", "姓名最多 50 个字")
            .check(idNo.isEmpty(), "idNo", "请填写证件号码");
    if (idNo.length() == 18) {
      IdNumber.problem(idNo, today).ifPresent(wrong -> problems.add("idNo", wrong));
    } else {
      problems.check(
          !OTHER_PAPER.matcher(idNo).matches(), "idNo", "请填写 18 位身份证号码，或 5 至 17 位的其他证件号码");
    }
    return problems;
  }

  Problems delegate(LocalDate today) {
    var problems = person(today);
    LocalDate first = day(from);
    LocalDate last = day(to);
    problems
        .check(first == null, "from", "请选择开始日期")
        .check(last == null, "to", "请选择结束日期")
        .check(reason.isEmpty(), "reason", "请填写委托原因")
        .check(reason.length() > 200, "reason", "委托原因最多 200 个字");
    if (first != null && last != null) {
      problems
          .check(first.isBefore(today), "from", "开始日期不能早于今天")
          .check(last.isBefore(first), "to", "结束日期不能早于开始日期")
          .check(
              last.isAfter(first.plusDays(LONGEST_DAYS - 1)),
              "to",
              "一次最多委托 " + LONGEST_DAYS + " 天");
    }
    return problems;
  }

  /** The typed day, or null for what is none. */
  static @Nullable LocalDate day(String typed) {
    try {
      return Typed.day(typed);
    } catch (DateTimeParseException none) {
      return null;
    }
  }
}
