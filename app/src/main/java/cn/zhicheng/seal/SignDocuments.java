package cn.zhicheng.seal;

import cn.zhicheng.seal.key.Signer;
import cn.zhicheng.seal.key.SigningKeys;
import cn.zhicheng.seal.ofd.SignOfd;
import cn.zhicheng.seal.pdf.SignPdf;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Signs documents this product makes with the keys of this deployment ({@code zhicheng.seal.*}).
 *
 * <p>All refuse ({@link RefusedException}) where no key is configured ({@code SEAL_MISSING}) or the
 * time-stamp authority does not answer ({@code STAMP_UNAVAILABLE}, worth another try later).
 */
@Component
public class SignDocuments {
  private final SigningKeys keys;
  private final SignPdf pdf;
  private final SignOfd ofd;

  SignDocuments(SigningKeys keys, SignPdf pdf, SignOfd ofd) {
    this.keys = keys;
    this.pdf = pdf;
    this.ofd = ofd;
  }

  /** Whether {@link #pdf} has a key. */
  public boolean ready() {
    return keys.world().isPresent();
  }

  /** Whether {@link #pdfNational} and {@link #ofd} have a key. */
  public boolean readyNational() {
    return keys.national().isPresent();
  }

  /** The PDF with an RSA or ECDSA signature (PAdES) added; PDF/A stays PDF/A. */
  public byte[] pdf(byte[] unsigned, SigningReason reason) {
    return pdf.sign(unsigned, reason, required(keys.world()));
  }

  /** The PDF with an SM2 signature over SM3 added. */
  public byte[] pdfNational(byte[] unsigned, SigningReason reason) {
    return pdf.sign(unsigned, reason, required(keys.national()));
  }

  /** The OFD with an SM2 signature over SM3 (GB/T 35275) that covers all its files. */
  public byte[] ofd(byte[] unsigned, SigningReason reason) {
    return ofd.sign(unsigned, reason, required(keys.national()));
  }

  private static Signer required(Optional<Signer> key) {
    return key.orElseThrow(
        () -> new RefusedException(Refusal.of("SEAL_MISSING", "系统还没有配置签章密钥，暂时不能签发，请联系系统管理员。")));
  }
}
