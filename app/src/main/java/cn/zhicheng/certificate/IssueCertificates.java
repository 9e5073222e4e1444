package cn.zhicheng.certificate;

import cn.zhicheng.certificate.access.CertificateAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalHead;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bureau of a plan's level issues certificates to those who are entitled. Rows only: files are
 * made when somebody first asks for them. A second press finds every certificate there and makes
 * none.
 */
@Component
public class IssueCertificates {
  private final Waiting waiting;
  private final IssueStore store;
  private final CertificateStore certificates;
  private final Numbering numbering;
  private final Titles titles;
  private final Glyphs glyphs;
  private final Journal journal;
  private final Clock clock;

  IssueCertificates(
      Waiting waiting,
      IssueStore store,
      CertificateStore certificates,
      Numbering numbering,
      Titles titles,
      Glyphs glyphs,
      Journal journal,
      Clock clock) {
    this.waiting = waiting;
    this.store = store;
    this.certificates = certificates;
    this.numbering = numbering;
    this.titles = titles;
    this.glyphs = glyphs;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @return what became of each application
   * @throws cn.zhicheng.shared.NotFoundException for a plan of another bureau
   * @throws cn.zhicheng.shared.InvalidException with every problem by field
   */
  @Transactional
  public List<BatchLine> issue(Actor actor, UUID planId, IssueForm form) {
    Waiting.Desk desk = waiting.desk(actor, planId);
    form.problems(ProvinceTime.today(clock)).orThrow();
    var lines = new ArrayList<BatchLine>();
    var entitled = new ArrayList<Candidate>();
    for (Candidate candidate : store.held(planId, form.applications())) {
      Verdict verdict = verdict(actor, candidate);
      verdict.why().map(Refusal::sentence).ifPresent(why -> lines.add(line(candidate, false, why)));
      if (verdict.allowed()) {
        entitled.add(candidate);
      }
    }
    List<Certificate> fresh = fresh(desk.plan(), desk.bureau(), entitled, form);
    certificates.add(fresh);
    for (int i = 0; i < fresh.size(); i++) {
      written(actor, fresh.get(i));
      lines.add(line(entitled.get(i), true, "已签发，证书编号 " + fresh.get(i).number() + "。"));
    }
    return lines;
  }

  private Verdict verdict(Actor actor, Candidate candidate) {
    boolean own = actor.isSelf(candidate.person().id());
    return CertificateAccess.mayIssue(own, candidate.issued(), candidate.state())
        .and(() -> glyphs.mayPrint(candidate.person().name()));
  }

  private List<Certificate> fresh(
      Plan plan, Organisation bureau, List<Candidate> entitled, IssueForm form) {
    Instant now = clock.instant();
    List<CertifiedTitle> granted =
        entitled.stream().map(candidate -> titles.of(plan, candidate, form)).toList();
    List<CertificateNumber> numbers = numbering.numbers(granted);
    var fresh = new ArrayList<Certificate>();
    for (int i = 0; i < entitled.size(); i++) {
      Candidate candidate = entitled.get(i);
      fresh.add(
          new Certificate(
              Ids.next(),
              numbers.get(i).text(),
              candidate.application(),
              plan.id(),
              bureau.id(),
              bureau.name(),
              Titles.holder(candidate.person(), candidate.photoId()),
              granted.get(i),
              now,
              CertificateState.ISSUED,
              null,
              Certificate.Links.NONE,
              Tokens.next(),
              0));
    }
    return fresh;
  }

  private void written(Actor actor, Certificate made) {
    journal.write(
        actor.by(),
        Entry.move(
                Certificate.SUBJECT,
                made.id(),
                CertificateMove.ISSUE,
                null,
                CertificateState.ISSUED,
                "")
            .with(Map.of("number", made.number(), "application", made.applicationId().toString())),
        JournalHead.START);
  }

  private static BatchLine line(Candidate candidate, boolean done, String sentence) {
    return new BatchLine(
        candidate.person().name() + "（" + candidate.number() + "）", done, sentence);
  }
}
