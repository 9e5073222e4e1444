package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CorrectionForm;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form 「更正证书」.
 *
 * @param alert why what was sent could not be done; null when it could
 */
public record CorrectionPage(
    Certificate certificate,
    Verdict mayEnd,
    CorrectionForm typed,
    List<Option> specialties,
    @Nullable Problems problems,
    @Nullable String alert) {
  public String path() {
    return IssueController.PATH + "/" + certificate.id();
  }
}
