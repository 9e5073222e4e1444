package cn.zhicheng.certificate.verify;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateState;
import cn.zhicheng.shared.ProvinceTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What anybody is told of a certificate: the fewest data that answer the question.
 *
 * @param name with its second character hidden
 * @param later number of the certificate that corrects it, only for whom may know; else empty
 */
public record Verification(
    CertificateState state,
    String number,
    String name,
    String title,
    String specialty,
    String issuer,
    LocalDate obtainedOn,
    @Nullable LocalDate endedOn,
    String later) {
  static Verification of(Certificate certificate, boolean concerned) {
    var ending = certificate.ending();
    return new Verification(
        certificate.state(),
        certificate.number(),
        certificate.person().maskedName(),
        certificate.title().name() + "（" + certificate.title().level().label() + "）",
        certificate.title().specialty(),
        certificate.issuer(),
        certificate.title().obtainedOn(),
        ending == null ? null : ProvinceTime.day(ending.at()),
        concerned ? certificate.links().later() : "");
  }
}
