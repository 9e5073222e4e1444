package cn.zhicheng.certificate;

import cn.zhicheng.certificate.access.CertificateAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalHead;
import cn.zhicheng.person.People;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「更正」: the issuing bureau replaces a certificate with a data error by a new one with its own
 * number; the old one links to it.
 */
@Component
public class ReplaceCertificate {
  private final Certificates certificates;
  private final CertificateStore store;
  private final Numbering numbering;
  private final Specialties specialties;
  private final People people;
  private final Glyphs glyphs;
  private final Journal journal;
  private final Clock clock;

  ReplaceCertificate(
      Certificates certificates,
      CertificateStore store,
      Numbering numbering,
      Specialties specialties,
      People people,
      Glyphs glyphs,
      Journal journal,
      Clock clock) {
    this.certificates = certificates;
    this.store = store;
    this.numbering = numbering;
    this.specialties = specialties;
    this.people = people;
    this.glyphs = glyphs;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @return id of the new certificate
   * @throws cn.zhicheng.shared.NotFoundException for one of another bureau
   * @throws cn.zhicheng.shared.InvalidException with every problem by field, also when nothing
   *     would change
   * @throws cn.zhicheng.shared.RefusedException when it is not in force, or the actor's own
   * @throws StaleException when a colleague was faster
   */
  @Transactional
  public UUID replace(Actor actor, UUID id, int version, CorrectionForm form) {
    Certificate old = certificates.get(actor, id);
    CertificateAccess.mayEnd(actor.isSelf(old.person().id()), old.state()).orThrow();
    problems(old, form).orThrow();
    CertifiedTitle title = form.on(old.title());
    CertifiedPerson person = form.person() ? registered(old.person()) : old.person();
    new Problems()
        .check(
            title.equals(old.title()) && person.equals(old.person()), "reason", "没有改动任何内容，不需要更正。")
        .orThrow();
    glyphs.mayPrint(person.name()).orThrow();
    Instant now = clock.instant();
    String reason = form.reason().strip();
    CertificateState to = old.after(CertificateMove.REPLACE);
    if (!store.end(old, version, to, new Certificate.Ending(now, reason, ""))) {
      throw new StaleException("这本证书刚刚由他人办理，请刷新后查看。");
    }
    Certificate made = successor(old, person, title, now);
    store.add(List.of(made));
    written(actor, old, made, reason);
    return made.id();
  }

  private Problems problems(Certificate old, CorrectionForm form) {
    boolean known =
        specialties.ofSeries(old.title().seriesNo()).stream()
            .anyMatch(each -> each.name().equals(form.specialty()));
    return form.problems(ProvinceTime.today(clock)).check(!known, "specialty", "请选择专业。");
  }

  private CertifiedPerson registered(CertifiedPerson then) {
    return Titles.holder(people.get(then.id()), then.photoId());
  }

  private Certificate successor(
      Certificate old, CertifiedPerson person, CertifiedTitle title, Instant now) {
    return new Certificate(
        Ids.next(),
        numbering.numbers(List.of(title)).getFirst().text(),
        old.applicationId(),
        old.planId(),
        old.issuerId(),
        old.issuer(),
        person,
        title,
        now,
        CertificateState.ISSUED,
        null,
        new Certificate.Links(old.id(), old.number(), null, ""),
        Tokens.next(),
        0);
  }

  private void written(Actor actor, Certificate old, Certificate made, String reason) {
    CertificateState replaced = CertificateState.REPLACED;
    journal.write(
        actor.by(),
        Entry.move(
                Certificate.SUBJECT,
                old.id(),
                CertificateMove.REPLACE,
                old.state(),
                replaced,
                reason)
            .with(Map.of("number", old.number(), "later", made.number())));
    journal.write(
        actor.by(),
        Entry.move(
                Certificate.SUBJECT,
                made.id(),
                CertificateMove.ISSUE,
                null,
                CertificateState.ISSUED,
                reason)
            .with(Map.of("number", made.number(), "earlier", old.number())),
        JournalHead.START);
  }
}
