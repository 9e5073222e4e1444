package cn.zhicheng.certificate.access;

import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.certificate.CertificateState;
import cn.zhicheng.shared.Verdict;

/**
 * What a bureau and a holder may do with certificates. Which are theirs, the queries' scope settled
 * before.
 */
public final class CertificateAccess {
  /**
   * The state that entitles to a certificate. Review, notice and confirmation will come between:
   * then it is theirs that stands here.
   */
  public static final ApplicationState ENTITLED = ApplicationState.ACCEPTED;

  private CertificateAccess() {}

  /**
   * Whether a certificate may be issued for an application.
   *
   * @param own whether the applicant is the actor
   * @param issued whether it has one already, whatever became of that
   */
  public static Verdict mayIssue(boolean own, boolean issued, ApplicationState state) {
    return notOwn(own)
        .and(() -> issued ? Verdict.refuse("HAS_CERTIFICATE", "已经签发过证书，不再重复签发。") : Verdict.ALLOWED)
        .and(() ->
            state == ENTITLED
                ? Verdict.ALLOWED
                : Verdict.refuse("NOT_ENTITLED", "申报当前为「" + state.label() + "」，不能签发证书。"));
  }

  /**
   * Whether it may be corrected or revoked.
   *
   * @param own whether the holder is the actor
   */
  public static Verdict mayEnd(boolean own, CertificateState state) {
    return notOwn(own)
        .and(() ->
            state == CertificateState.ISSUED
                ? Verdict.ALLOWED
                : Verdict.refuse("NOT_IN_FORCE", "证书" + state.label() + "，不能再更正或撤销。"));
  }

  /** Whether the holder may take the file: one that is not in force would mislead others. */
  public static Verdict mayDownload(CertificateState state) {
    return switch (state) {
      case ISSUED -> Verdict.ALLOWED;
      case REPLACED -> Verdict.refuse("NOT_IN_FORCE", "这本证书已更正，请下载更正后的新证书。");
      case REVOKED -> Verdict.refuse("NOT_IN_FORCE", "这本证书已撤销，不能下载。");
    };
  }

  private static Verdict notOwn(boolean own) {
    return own ? Verdict.refuse("OWN_FILE", "这是您本人的证书，请由本部门的其他人员办理。") : Verdict.ALLOWED;
  }
}
