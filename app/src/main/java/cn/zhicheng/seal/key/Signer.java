package cn.zhicheng.seal.key;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A key that signs and never shows itself: it may lie in a file, a token or a signing service. The
 * bytes go in whole; the digest is made behind this seam, as SM2 wants it.
 */
public interface Signer {
  /** Signature algorithm as Java names it, e.g. {@code SHA256withRSA}, {@code SM3withSM2}. */
  String algorithm();

  /** The signing certificate first, then who issued it, as far up as known. */
  List<X509Certificate> chain();

  byte[] sign(byte[] toBeSigned);

  default X509Certificate certificate() {
    return chain().getFirst();
  }
}
