package cn.zhicheng.certificate;

import cn.zhicheng.certificate.access.CertificateAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「撤销」: the issuing bureau takes a certificate back; whoever verifies it is told so. */
@Component
public class RevokeCertificate {
  private final Certificates certificates;
  private final CertificateStore store;
  private final Journal journal;
  private final Clock clock;

  RevokeCertificate(
      Certificates certificates, CertificateStore store, Journal journal, Clock clock) {
    this.certificates = certificates;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @throws cn.zhicheng.shared.NotFoundException for one of another bureau
   * @throws cn.zhicheng.shared.InvalidException with every problem by field
   * @throws cn.zhicheng.shared.RefusedException when it is not in force, or the actor's own
   * @throws StaleException when a colleague was faster
   */
  @Transactional
  public void revoke(Actor actor, UUID id, int version, EndForm form) {
    Certificate certificate = certificates.get(actor, id);
    boolean own = actor.isSelf(certificate.person().id());
    CertificateAccess.mayEnd(own, certificate.state()).orThrow();
    form.problems().orThrow();
    CertificateState to = certificate.after(CertificateMove.REVOKE);
    String reason = form.reason().strip();
    String basis = form.basis().strip();
    var ending = new Certificate.Ending(clock.instant(), reason, basis);
    if (!store.end(certificate, version, to, ending)) {
      throw new StaleException("这本证书刚刚由他人办理，请刷新后查看。");
    }
    journal.write(
        actor.by(),
        Entry.move(Certificate.SUBJECT, id, CertificateMove.REVOKE, certificate.state(), to, reason)
            .with(Map.of("number", certificate.number(), "basis", basis)));
  }
}
