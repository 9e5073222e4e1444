package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.access.CertificateAccess;
import cn.zhicheng.certificate.verify.Lookup;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One certificate before its holder, with who looked it up. */
public record OwnCertificatePage(
    Certificate certificate, Slice<Lookup> lookups, @Nullable String after) {
  public String path() {
    return OwnCertificateController.PATH + "/" + certificate.id();
  }

  public Verdict mayDownload() {
    return CertificateAccess.mayDownload(certificate.state());
  }

  public String file(String format) {
    return IssueController.PATH + "/" + certificate.id() + "/file." + format;
  }

  public Tone tone() {
    return CertificateTone.of(certificate.state());
  }

  public List<Detail> details() {
    return CertificateDetails.of(certificate);
  }
}
