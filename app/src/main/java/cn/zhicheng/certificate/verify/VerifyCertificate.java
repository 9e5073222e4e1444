package cn.zhicheng.certificate.verify;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateNumber;
import cn.zhicheng.certificate.Certificates;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.seal.CheckFile;
import cn.zhicheng.seal.FileVerdict;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「证书查验」: anybody asks what became of a certificate. Each answer is written down for the holder; a
 * wrong name and a wrong number get the same.
 */
@Component
public class VerifyCertificate {
  private final Certificates certificates;
  private final LookupStore store;
  private final CheckFile check;
  private final Clock clock;

  VerifyCertificate(Certificates certificates, LookupStore store, CheckFile check, Clock clock) {
    this.certificates = certificates;
    this.store = store;
    this.check = check;
    this.clock = clock;
  }

  /**
   * What can be told to be mistyped before anything is looked up.
   *
   * @return problems by field, perhaps none
   */
  public static Problems mistyped(String number, String name) {
    var typed = CertificateNumber.typed(number);
    int length = typed.text().length();
    return new Problems()
        .check(typed.text().isEmpty(), "number", "请填写证书编号。")
        .check(
            length != CertificateNumber.LENGTH,
            "number",
            "证书编号应为 " + CertificateNumber.LENGTH + " 位，现在是 " + length + " 位，请核对。")
        .check(!typed.sound(), "number", "证书编号输入有误，可能有一位输错或相邻两位颠倒，请对照证书核对。")
        .check(name.isBlank(), "name", "请填写持证人姓名。");
  }

  /**
   * By number and name.
   *
   * @param actor who asks; null when nobody is signed on
   */
  @Transactional
  public Optional<Verification> numbered(@Nullable Actor actor, String number, String name) {
    return certificates
        .numbered(CertificateNumber.typed(number).text())
        .filter(found -> HolderName.same(name, found.person().name()))
        .map(found -> told(actor, found, LookupWay.NUMBER));
  }

  /** By the code on the certificate. */
  @Transactional
  public Optional<Verification> coded(@Nullable Actor actor, String token) {
    return certificates.coded(token).map(found -> told(actor, found, LookupWay.CODE));
  }

  /** By the file itself, which is looked at and not kept. */
  @Transactional
  public FileCheck filed(@Nullable Actor actor, byte[] content) {
    FileVerdict verdict = check.check(content);
    String covered = verdict.sha256();
    if (!verdict.valid() || covered == null) {
      return new FileCheck(verdict.outcome(), null);
    }
    return new FileCheck(
        verdict.outcome(),
        store
            .holding(covered)
            .flatMap(certificates::known)
            .map(found -> told(actor, found, LookupWay.FILE))
            .orElse(null));
  }

  private Verification told(@Nullable Actor actor, Certificate found, LookupWay way) {
    boolean concerned = actor != null && concerned(actor, found);
    if (!concerned) {
      store.add(found.id(), way, clock.instant());
    }
    return Verification.of(found, concerned);
  }

  /** The holder and the issuing bureau learn the new number; their look-ups are no news. */
  private static boolean concerned(Actor actor, Certificate certificate) {
    return actor.isSelf(certificate.person().id())
        || certificate.issuerId().equals(actor.organisationId());
  }
}
