package cn.zhicheng.certificate.file;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.Certificates;
import cn.zhicheng.certificate.access.CertificateAccess;
import cn.zhicheng.document.Documents;
import cn.zhicheng.form.print.PrintGuard;
import cn.zhicheng.form.print.PrintName;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.seal.CheckFile;
import cn.zhicheng.seal.FileVerdict;
import cn.zhicheng.seal.SignDocuments;
import cn.zhicheng.seal.SigningReason;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The signed file of a certificate: made when somebody first asks for it, and the same bytes ever
 * after. No transaction is open while it is made.
 */
@Component
public class CertificateFiles {
  private final Certificates certificates;
  private final CertificateFileStore store;
  private final CertificatePdf pdf;
  private final CertificateOfd ofd;
  private final Documents documents;
  private final SignDocuments sign;
  private final CheckFile check;
  private final PrintGuard guard;
  private final String address;
  private final Clock clock;

  CertificateFiles(
      Certificates certificates,
      CertificateFileStore store,
      CertificatePdf pdf,
      CertificateOfd ofd,
      Documents documents,
      SignDocuments sign,
      CheckFile check,
      PrintGuard guard,
      @Value("${zhicheng.address}") String address,
      Clock clock) {
    this.certificates = certificates;
    this.store = store;
    this.pdf = pdf;
    this.ofd = ofd;
    this.documents = documents;
    this.sign = sign;
    this.check = check;
    this.guard = guard;
    this.address = address;
    this.clock = clock;
  }

  /** A file as it is handed out. */
  public record Download(String name, byte[] content) {}

  /**
   * The file; its holder is told when somebody else takes it.
   *
   * @throws cn.zhicheng.shared.NotFoundException for whom it is neither theirs nor of their issue
   * @throws cn.zhicheng.shared.RefusedException for a holder whose certificate is not in force, and
   *     where nothing can be signed or printed now
   */
  public Download of(Actor actor, UUID id, CertificateFormat format) {
    Certificate certificate = certificates.opened(actor, id);
    if (actor.role() == Role.APPLICANT) {
      CertificateAccess.mayDownload(certificate.state()).orThrow();
    }
    String name =
        "电子职称证书-%s-%s.%s"
            .formatted(certificate.person().name(), certificate.number(), format.extension());
    return new Download(
        name, store.content(id, format).orElseGet(() -> printed(certificate, format)));
  }

  private byte[] printed(Certificate certificate, CertificateFormat format) {
    var kind = CertificateSheet.TITLE + "（" + format.name() + "）";
    return guard.print(new PrintName(kind, certificate.number()), () -> made(certificate, format));
  }

  private byte[] made(Certificate certificate, CertificateFormat format) {
    byte[] signed = signed(sheet(certificate), format);
    FileVerdict verdict = check.check(signed);
    String covered = verdict.sha256();
    if (!verdict.valid() || covered == null) {
      throw new IllegalStateException(
          "What was signed does not verify: " + verdict.outcome() + " " + certificate.number());
    }
    store.add(certificate.id(), format, signed, covered, clock.instant());
    return store.content(certificate.id(), format).orElse(signed);
  }

  private byte[] signed(CertificateSheet sheet, CertificateFormat format) {
    var reason = new SigningReason("电子职称证书签发", clock.instant());
    return switch (format) {
      case PDF -> sign.pdf(pdf.render(sheet), reason);
      case OFD -> sign.ofd(ofd.render(sheet), reason, CertificateSheet.SEAL);
    };
  }

  private CertificateSheet sheet(Certificate certificate) {
    UUID photo = certificate.person().photoId();
    byte @Nullable [] picture = photo == null ? null : documents.bytes(photo);
    return new CertificateSheet(
        certificate,
        address + "/verify/" + certificate.token(),
        picture,
        sign.imprint().orElse(null));
  }
}
