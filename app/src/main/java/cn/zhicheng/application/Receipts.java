package cn.zhicheng.application;

import cn.zhicheng.application.access.LifeAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the receipts of one's own submissions, and checks them. */
@Component
public class Receipts {
  private final Applications applications;
  private final DossierStore dossiers;
  private final SubmissionStore submissions;

  Receipts(Applications applications, DossierStore dossiers, SubmissionStore submissions) {
    this.applications = applications;
    this.dossiers = dossiers;
    this.submissions = submissions;
  }

  /**
   * @param round 0 for the newest
   * @throws cn.zhicheng.shared.RefusedException before the first submission
   * @throws NotFoundException for somebody else's, and when nothing was submitted in that round
   */
  public Receipt of(Actor actor, UUID id, int round) {
    Application application = applications.own(actor, id);
    LifeAccess.mayShowReceipt(application).orThrow();
    int asked = round == 0 ? application.round() : round;
    Submission made = submissions.of(id, Set.of(asked)).get(asked);
    if (made == null) {
      throw new NotFoundException("No submission " + asked + " of application " + id);
    }
    Dossier dossier = dossiers.around(application);
    return new Receipt(
        application,
        dossier.plan(),
        dossier.person().name(),
        made.round(),
        made.submittedAt(),
        made.hash(),
        dossier.route());
  }

  /**
   * What 「核对回执」 finds.
   *
   * @param application the one with this number
   * @param submission the one with this hash
   * @param intact whether its content, as it is kept, still has this hash
   */
  public record Check(Application application, Submission submission, boolean intact) {}

  /** Among the person's own submissions; empty when none has this number and hash. */
  public Optional<Check> check(Actor actor, String number, String hash) {
    String typed = hash.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    Optional<Application> numbered =
        applications.allOwn(actor).stream()
            .filter(own -> own.number().equals(number.strip()))
            .findFirst();
    return numbered.flatMap(own -> among(own, typed));
  }

  private Optional<Check> among(Application own, String hash) {
    return submissions.allOf(own.id()).stream()
        .filter(made -> made.hash().equals(hash))
        .findFirst()
        .map(made -> new Check(own, made, made.intact(own.id())));
  }
}
