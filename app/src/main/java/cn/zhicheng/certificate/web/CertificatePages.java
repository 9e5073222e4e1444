package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateMove;
import cn.zhicheng.certificate.Certificates;
import cn.zhicheng.certificate.CorrectionForm;
import cn.zhicheng.certificate.EndForm;
import cn.zhicheng.certificate.access.CertificateAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.TimelineNode.Stage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of one certificate. */
@Component
class CertificatePages {
  private final Certificates certificates;
  private final Specialties specialties;

  CertificatePages(Certificates certificates, Specialties specialties) {
    this.certificates = certificates;
    this.specialties = specialties;
  }

  /**
   * @param typed into the form that came back
   * @param alert why what was sent could not be done; null when it could
   */
  String show(
      Actor actor,
      UUID id,
      EndForm typed,
      Model model,
      @Nullable Problems problems,
      @Nullable String alert) {
    Certificate certificate = certificates.opened(actor, id);
    model.addAttribute(
        "model",
        new CertificatePage(
            certificate,
            mayEnd(actor, certificate),
            certificates.history(certificate).stream().map(CertificatePages::node).toList(),
            typed,
            problems,
            alert));
    return "certificate/page";
  }

  /**
   * 「更正」.
   *
   * @param typed null: what the certificate says
   */
  String correction(
      Actor actor,
      UUID id,
      @Nullable CorrectionForm typed,
      Model model,
      @Nullable Problems problems,
      @Nullable String alert) {
    Certificate certificate = certificates.opened(actor, id);
    List<Option> choices =
        Option.ofAll(
            specialties.ofSeries(certificate.title().seriesNo()).stream()
                .map(each -> each.name())
                .toList());
    model.addAttribute(
        "model",
        new CorrectionPage(
            certificate,
            mayEnd(actor, certificate),
            typed == null ? CorrectionForm.of(certificate) : typed,
            choices,
            problems,
            alert));
    return "certificate/correction";
  }

  private static Verdict mayEnd(Actor actor, Certificate certificate) {
    return CertificateAccess.mayEnd(actor.isSelf(certificate.person().id()), certificate.state());
  }

  private static TimelineNode node(JournalLine line) {
    CertificateMove move = CertificateMove.valueOf(line.action());
    return new TimelineNode(
        move == CertificateMove.REVOKE ? Stage.RETURNED : Stage.DONE,
        move.word(),
        "",
        line.by().body(),
        line.by().name(),
        ProvinceTime.minute(line.at()),
        line.reason());
  }
}
