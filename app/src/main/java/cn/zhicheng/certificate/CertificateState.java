package cn.zhicheng.certificate;

import cn.zhicheng.shared.Transitions;

/** Where a certificate stands (domain 4.15). One label per state: badge, page and answer use it. */
public enum CertificateState {
  /** In force. */
  ISSUED("有效"),
  /** Corrected by a new one, which links back. */
  REPLACED("已更正"),
  /** Taken back for misconduct or because it should never have been issued. */
  REVOKED("已撤销");

  /** The only legal moves. */
  public static final Transitions<CertificateState, CertificateMove> MOVES =
      new Transitions<CertificateState, CertificateMove>()
          .allow(ISSUED, CertificateMove.REPLACE, REPLACED)
          .allow(ISSUED, CertificateMove.REVOKE, REVOKED);

  private final String label;

  CertificateState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
