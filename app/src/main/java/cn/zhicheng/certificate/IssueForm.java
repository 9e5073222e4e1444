package cn.zhicheng.certificate;

import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed once for a batch.
 *
 * @param applications those that get a certificate
 * @param obtainedOn yyyy-MM-dd
 * @param confirmed whether the list was checked
 */
public record IssueForm(
    Set<UUID> applications, String approvalDoc, String obtainedOn, boolean confirmed) {
  /** Most certificates of one batch. */
  public static final int MOST = 200;

  public static final IssueForm EMPTY = new IssueForm(Set.of(), "", "", false);
  private static final int DOCUMENT = 60;

  Problems problems(LocalDate today) {
    Problems problems =
        new Problems()
            .check(applications.isEmpty(), "application", "请至少选择一名人员。")
            .check(applications.size() > MOST, "application", "一次最多签发 " + MOST + " 本，请分批签发。");
    check(problems, approvalDoc, obtainedOn, today);
    return problems.check(!confirmed, "confirmed", "请核对名单后勾选确认。");
  }

  static void check(Problems problems, String approvalDoc, String obtainedOn, LocalDate today) {
    LocalDate day = day(obtainedOn);
    problems
        .check(
            approvalDoc.isBlank() || approvalDoc.strip().length() > DOCUMENT,
            "approvalDoc",
            "请填写批准文号，最多 60 字。")
        .check(day == null, "obtainedOn", "请填写取得资格的日期。")
        .check(day != null && day.isAfter(today), "obtainedOn", "取得日期不能晚于今天。")
        .check(day != null && day.getYear() < 2000, "obtainedOn", "取得日期不能早于 2000 年。");
  }

  static @Nullable LocalDate day(String typed) {
    try {
      return Typed.day(typed.strip());
    } catch (DateTimeParseException e) {
      return null; // told beside the field
    }
  }

  LocalDate obtained() {
    return Objects.requireNonNull(day(obtainedOn), "checked before");
  }
}
