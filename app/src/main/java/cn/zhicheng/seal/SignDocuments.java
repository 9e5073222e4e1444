package cn.zhicheng.seal;

import cn.zhicheng.seal.key.Signer;
import cn.zhicheng.seal.key.SigningKeys;
import cn.zhicheng.seal.ofd.ConfiguredSeal;
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
  private final ConfiguredSeal seal;

  SignDocuments(SigningKeys keys, SignPdf pdf, SignOfd ofd, ConfiguredSeal seal) {
    this.keys = keys;
    this.pdf = pdf;
    this.ofd = ofd;
    this.seal = seal;
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
    return ofd.sign(unsigned, reason, required(keys.national()), null);
  }

  /** The same, with the electronic seal (GB/T 38540) set there, where one is configured. */
  public byte[] ofd(byte[] unsigned, SigningReason reason, SealPlace place) {
    return ofd.sign(
        unsigned,
        reason,
        required(keys.national()),
        seal.seal().map(one -> new SignOfd.Setting(one, place)).orElse(null));
  }

  /** How the electronic seal looks; empty where none is configured. */
  public Optional<SealImprint> imprint() {
    return seal.imprint();
  }

  private static Signer required(Optional<Signer> key) {
    return key.orElseThrow(
        () -> new RefusedException(Refusal.of("SEAL_MISSING", "系统还没有配置签章密钥，暂时不能签发，请联系系统管理员。")));
  }
}
