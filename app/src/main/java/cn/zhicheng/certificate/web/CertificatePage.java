package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateState;
import cn.zhicheng.certificate.EndForm;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One certificate before the bureau that issued it.
 *
 * @param mayEnd whether it may be corrected or revoked
 * @param alert why what was sent could not be done; null when it could
 */
public record CertificatePage(
    Certificate certificate,
    Verdict mayEnd,
    List<TimelineNode> history,
    EndForm typed,
    @Nullable Problems problems,
    @Nullable String alert) {
  public String path() {
    return IssueController.PATH + "/" + certificate.id();
  }

  public CertificateState state() {
    return certificate.state();
  }

  public Tone tone() {
    return CertificateTone.of(certificate.state());
  }

  public List<Detail> details() {
    return CertificateDetails.of(certificate);
  }
}
