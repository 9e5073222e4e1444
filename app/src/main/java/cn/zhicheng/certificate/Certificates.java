package cn.zhicheng.certificate;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Slice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who reads which certificate: holders their own, bureaus those they issued. */
@Component
public class Certificates {
  private static final int PAGE = 20;
  private final CertificateStore store;
  private final Journal journal;
  private final Looks looks;

  Certificates(CertificateStore store, Journal journal, Looks looks) {
    this.store = store;
    this.journal = journal;
    this.looks = looks;
  }

  /**
   * What the bureau issued, the newest first.
   *
   * @param after id of the last one of the page before; null for the first
   */
  public Slice<Certificate> issued(Actor actor, CertificateFilter filter, @Nullable UUID after) {
    return Slice.cut(
        store.page(actor.organisation(), filter, after, PAGE + 1),
        PAGE,
        certificate -> certificate.id().toString());
  }

  /** The holder's own, the newest first. */
  public List<Certificate> own(Actor actor) {
    return store.allOf(actor.person());
  }

  /**
   * One certificate as somebody reads it: its holder is told when it is not the holder.
   *
   * @throws NotFoundException for whom it is neither theirs nor of their issue
   */
  public Certificate opened(Actor actor, UUID id) {
    Certificate certificate = get(actor, id);
    looks.record(
        actor.by(),
        certificate.person().id(),
        LookKind.CERTIFICATE,
        id,
        "证书编号 " + certificate.number());
    return certificate;
  }

  /** The same for whoever acts on it. */
  Certificate get(Actor actor, UUID id) {
    Optional<Certificate> found =
        actor.role() == Role.APPLICANT
            ? store.ofPerson(actor.person(), id)
            : store.ofIssuer(actor.organisation(), id);
    return found.orElseThrow(() -> new NotFoundException("No certificate " + id));
  }

  /** Whatever has this number; for verification only, which shows the fewest data. */
  public Optional<Certificate> numbered(String number) {
    return store.byNumber(number);
  }

  /** Whatever the code leads to; for verification only. */
  public Optional<Certificate> coded(String token) {
    return store.byToken(token);
  }

  /** The one a known file belongs to; for verification only. */
  public Optional<Certificate> known(UUID id) {
    return store.byId(id);
  }

  /** What was done with it, oldest first; ask only for one in scope. */
  public List<JournalLine> history(Certificate seen) {
    return journal.of(Certificate.SUBJECT, seen.id());
  }
}
