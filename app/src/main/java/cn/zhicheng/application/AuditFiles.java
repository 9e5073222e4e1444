package cn.zhicheng.application;

import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an application for the body it has reached. */
@Component
public class AuditFiles {
  private final DossierStore dossiers;
  private final SubmissionStore submissions;
  private final PostBalances balances;
  private final TitleNames titles;
  private final Clock clock;

  AuditFiles(
      DossierStore dossiers,
      SubmissionStore submissions,
      PostBalances balances,
      TitleNames titles,
      Clock clock) {
    this.dossiers = dossiers;
    this.submissions = submissions;
    this.balances = balances;
    this.titles = titles;
    this.clock = clock;
  }

  /** Posts as far as they matter to this body now. */
  private record Posts(boolean needed, Verdict onRecord, @Nullable PostBalance balance) {}

  /**
   * The file as it stands; two statements, at unit level in an institution three.
   *
   * @throws NotFoundException when it has not reached this body
   */
  @Transactional(readOnly = true)
  public AuditFile of(Actor actor, UUID id) {
    UUID body = actor.organisation();
    Dossier dossier = dossiers.reached(body, id).orElseThrow(() -> missing(id));
    Application application = dossier.application();
    int round = application.round();
    Optional<Integer> before =
        AuditFile.lastOf(dossier.audits(), body, round).map(AuditRecord::round);
    SubmissionStore.Contents read = contents(application, before);
    Map<Integer, Submission> submitted = read.submitted();
    Verdict mayDecide = AuditAccess.mayDecide(application, dossier.route(), dossier.below(), actor);
    Posts need = posts(dossier, mayDecide);
    return new AuditFile(
        dossier,
        Optional.ofNullable(submitted.get(round)).orElseThrow(() -> missing(id)),
        read.copies(),
        before.map(submitted::get).orElse(null),
        dossier.returnOf(round - 1).orElse(null),
        body,
        mayDecide,
        mayDecide.and(need::onRecord),
        need.needed(),
        need.balance());
  }

  /** Of no body: operations are on no route. */
  private static final UUID NOBODY = new UUID(0, 0);

  /**
   * The file for an account of operations that gave its reason; two statements.
   *
   * @throws NotFoundException when it gave none, or its half hour is over
   */
  @Transactional(readOnly = true)
  public AuditFile lookedAt(Actor actor, UUID id) {
    Dossier dossier =
        dossiers.lookedAt(actor.accountId(), clock.instant(), id).orElseThrow(() -> missing(id));
    Application application = dossier.application();
    SubmissionStore.Contents read = contents(application, Optional.empty());
    Verdict onlyReading = Verdict.refuse("ONLY_READING", "系统运维只能查看，不能审核。");
    return new AuditFile(
        dossier,
        Optional.ofNullable(read.submitted().get(application.round()))
            .orElseThrow(() -> missing(id)),
        read.copies(),
        null,
        null,
        NOBODY,
        onlyReading,
        onlyReading,
        false,
        null);
  }

  private static NotFoundException missing(UUID id) {
    return new NotFoundException("No application " + id);
  }

  /** What was submitted now, and what the body decided on before. */
  private SubmissionStore.Contents contents(Application application, Optional<Integer> before) {
    Set<Integer> rounds =
        Stream.concat(Stream.of(application.round()), before.stream()).collect(Collectors.toSet());
    return submissions.contents(application.id(), rounds);
  }

  private Posts posts(Dossier dossier, Verdict mayDecide) {
    Application application = dossier.application();
    if (!mayDecide.allowed()) {
      return new Posts(false, Verdict.ALLOWED, null);
    }
    Step step = dossier.route().get(application.step() - 1);
    if (!AuditAccess.needsPosts(step, dossier.unit())) {
      return new Posts(false, Verdict.ALLOWED, null);
    }
    var level = titles.byId(application.titleNameId()).level();
    Optional<PostBalance> balance = balances.of(application, level);
    Verdict verdict =
        AuditAccess.postsOnRecord(
            step, dossier.unit(), application.planYear(), balance.isPresent());
    return new Posts(true, verdict, balance.orElse(null));
  }
}
