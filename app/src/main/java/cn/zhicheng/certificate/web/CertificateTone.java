package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.CertificateState;
import cn.zhicheng.web.Tone;

/** The colour of a certificate's state. */
public final class CertificateTone {
  private CertificateTone() {}

  public static Tone of(CertificateState state) {
    return switch (state) {
      case ISSUED -> Tone.SUCCESS;
      case REPLACED -> Tone.NEUTRAL;
      case REVOKED -> Tone.DANGER;
    };
  }
}
