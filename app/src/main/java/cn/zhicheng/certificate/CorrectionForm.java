package cn.zhicheng.certificate;

import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Typed;
import java.time.LocalDate;

/**
 * A correction as typed: what the new certificate says.
 *
 * @param obtainedOn yyyy-MM-dd
 * @param person whether name, sex, birth date and ID number are taken anew from the register
 */
public record CorrectionForm(
    String specialty,
    String committee,
    String approvalDoc,
    String obtainedOn,
    boolean person,
    String reason,
    boolean confirmed) {
  private static final int COMMITTEE = 100;

  /** What the certificate says now, to be changed. */
  public static CorrectionForm of(Certificate certificate) {
    CertifiedTitle title = certificate.title();
    return new CorrectionForm(
        title.specialty(),
        title.committee(),
        title.approvalDoc(),
        title.obtainedOn().toString(),
        false,
        "",
        false);
  }

  Problems problems(LocalDate today) {
    Problems problems =
        new Problems()
            .check(
                committee.isBlank() || committee.strip().length() > COMMITTEE,
                "committee",
                "请填写评委会名称，最多 100 字。");
    IssueForm.check(problems, approvalDoc, obtainedOn, today);
    return problems
        .check(
            reason.isBlank() || reason.strip().length() > EndForm.REASON,
            "reason",
            "请写明更正原因，最多 200 字。")
        .check(!confirmed, "confirmed", "更正后原证书失效，请勾选确认。");
  }

  /** The title with what was typed instead. */
  CertifiedTitle on(CertifiedTitle title) {
    return new CertifiedTitle(
        title.seriesNo(),
        title.series(),
        specialty,
        title.name(),
        title.level(),
        Typed.day(obtainedOn.strip()),
        committee.strip(),
        approvalDoc.strip());
  }
}
