package cn.zhicheng.application;

import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.person.Person;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything one body needs to read and decide an application.
 *
 * @param submission what was submitted in this round
 * @param proofs that levels gave with their decisions, by id
 * @param before what this body last decided on in an earlier round; null when it never did
 * @param returned the return that made this round necessary; null in the first
 * @param mayDecide whether it stands at this body's level
 * @param mayPass whether 「审核通过」 may be pressed, approved posts included
 * @param posts null where no posts are approved or none are needed
 */
public record AuditFile(
    Dossier dossier,
    Submission submission,
    List<Item> items,
    Map<UUID, StoredDocument> proofs,
    @Nullable Submission before,
    @Nullable ApplicationReturn returned,
    UUID body,
    Verdict mayDecide,
    Verdict mayPass,
    boolean needsPosts,
    @Nullable PostBalance posts) {
  public Application application() {
    return dossier.application();
  }

  public Person person() {
    return dossier.person();
  }

  /** The employer. */
  public Organisation unit() {
    return dossier.unit();
  }

  public Plan plan() {
    return dossier.plan();
  }

  public List<Step> route() {
    return dossier.route();
  }

  /**
   * The level this body decides at: the current one if it is its own, else its first on the route.
   */
  public Step ownStep() {
    return route().stream()
        .filter(s -> s.bodyId().equals(body))
        .filter(s -> s.seq() == application().step() || !mayDecide.allowed())
        .findFirst()
        .orElseThrow();
  }

  /** This body's decision in the latest earlier round. */
  public Optional<AuditRecord> ownEarlier() {
    return lastOf(dossier.audits(), body, application().round());
  }

  /** What the unit said when it passed this round: its proofs and the post (FAQ-U15, U24). */
  public Optional<AuditRecord> unitSaid() {
    return dossier.audits().stream()
        .filter(a -> a.round() == application().round() && a.decision() == Decision.PASS)
        .filter(a -> route().get(a.seq() - 1).isUnit())
        .findFirst();
  }

  /** What changed since this body last decided; empty when it has not seen it before. */
  public Optional<Difference> difference() {
    return before == null ? Optional.empty() : Optional.of(Difference.between(before, submission));
  }

  /** Whether this body passed exactly this before: nothing new to read (FAQ-P53). */
  public boolean unchanged() {
    return mayDecide.allowed()
        && ownEarlier().filter(own -> own.decision() == Decision.PASS).isPresent()
        && difference().filter(Difference::isEmpty).isPresent();
  }

  /** Decisions of the levels below in this round, lowest first. */
  public List<AuditRecord> below() {
    return dossier.audits().stream()
        .filter(a -> a.round() == application().round() && !a.bodyId().equals(body))
        .toList();
  }

  static Optional<AuditRecord> lastOf(List<AuditRecord> audits, UUID body, int round) {
    return audits.stream()
        .filter(a -> a.bodyId().equals(body) && a.round() < round)
        .reduce((earlier, later) -> later);
  }
}
