package cn.zhicheng.sandbox.demo;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.Certificates;
import cn.zhicheng.certificate.CorrectionForm;
import cn.zhicheng.certificate.EndForm;
import cn.zhicheng.certificate.IssueCertificates;
import cn.zhicheng.certificate.IssueForm;
import cn.zhicheng.certificate.ReplaceCertificate;
import cn.zhicheng.certificate.RevokeCertificate;
import cn.zhicheng.identity.Actor;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The province issues three certificates, corrects one and revokes one. Others that were accepted
 * wait, so that issuing can be tried.
 */
@Component
class CertificatesIssued {
  private static final String BUREAU = "anhui-rst";
  private final IssueCertificates issue;
  private final ReplaceCertificate replace;
  private final RevokeCertificate revoke;
  private final Certificates certificates;

  CertificatesIssued(
      IssueCertificates issue,
      ReplaceCertificate replace,
      RevokeCertificate revoke,
      Certificates certificates) {
    this.issue = issue;
    this.replace = replace;
    this.revoke = revoke;
    this.certificates = certificates;
  }

  /** One of those accepted, by account, plan and application. */
  record Accepted(String account, String plan, UUID application) {}

  void play(World world, Accepted kept, Accepted corrected, Accepted revoked) {
    Actor bureau = world.actor(BUREAU);
    issued(world, bureau, kept);
    Certificate wrong = issued(world, bureau, corrected);
    Certificate undeserved = issued(world, bureau, revoked);
    world.timeline().later();
    replace.replace(bureau, wrong.id(), 0, correction(wrong, world.timeline().year()));
    world.timeline().later();
    revoke.revoke(
        bureau,
        undeserved.id(),
        0,
        new EndForm("经查实，申报时提交的论文系代写。", "皖人社秘〔" + world.timeline().year() + "〕201 号", true));
  }

  private Certificate issued(World world, Actor bureau, Accepted person) {
    world.timeline().later();
    LocalDate yesterday = world.timeline().today().minusDays(1);
    String approval = "皖人社秘〔" + world.timeline().year() + "〕128 号";
    issue.issue(
        bureau,
        world.plan(person.plan()).id(),
        new IssueForm(Set.of(person.application()), approval, yesterday.toString(), true));
    return certificates.own(world.actor(person.account())).getFirst();
  }

  private static CorrectionForm correction(Certificate wrong, int year) {
    CorrectionForm now = CorrectionForm.of(wrong);
    return new CorrectionForm(
        now.specialty(),
        now.committee(),
        "皖人社秘〔" + year + "〕129 号",
        now.obtainedOn(),
        false,
        "批准文号录入有误。",
        true);
  }
}
