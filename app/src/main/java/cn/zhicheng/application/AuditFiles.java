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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an application for the body it has reached. */
@Component
public class AuditFiles {
  private final DossierStore dossiers;
  private final ContentsStore contents;
  private final TitleNames titles;
  private final Clock clock;

  AuditFiles(DossierStore dossiers, ContentsStore contents, TitleNames titles, Clock clock) {
    this.dossiers = dossiers;
    this.contents = contents;
    this.titles = titles;
    this.clock = clock;
  }

  /**
   * The file as it stands; two statements.
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
    Verdict mayDecide = AuditAccess.mayDecide(application, dossier.route(), dossier.below(), actor);
    boolean needsPosts = needsPosts(dossier, mayDecide);
    ContentsStore.Contents read = contents(dossier, before, needsPosts);
    Map<Integer, Submission> submitted = read.submitted();
    return new AuditFile(
        dossier,
        Optional.ofNullable(submitted.get(round)).orElseThrow(() -> missing(id)),
        read.copies(),
        read.proofs(),
        before.map(submitted::get).orElse(null),
        dossier.returnOf(round - 1).orElse(null),
        body,
        mayDecide,
        mayDecide.and(() -> onRecord(dossier, read.posts())),
        needsPosts,
        read.posts().orElse(null));
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
    ContentsStore.Contents read = contents(dossier, Optional.empty(), false);
    Verdict onlyReading = Verdict.refuse("ONLY_READING", "系统运维只能查看，不能审核。");
    return new AuditFile(
        dossier,
        Optional.ofNullable(read.submitted().get(application.round()))
            .orElseThrow(() -> missing(id)),
        read.copies(),
        read.proofs(),
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
  private ContentsStore.Contents contents(
      Dossier dossier, Optional<Integer> before, boolean needsPosts) {
    Application application = dossier.application();
    Set<Integer> rounds =
        Stream.concat(Stream.of(application.round()), before.stream()).collect(Collectors.toSet());
    Set<UUID> proofs =
        dossier.audits().stream().flatMap(a -> a.proofs().stream()).collect(Collectors.toSet());
    return contents.of(
        application,
        rounds,
        proofs,
        needsPosts ? titles.byId(application.titleNameId()).level() : null);
  }

  /** Whether posts matter to this body now. */
  private static boolean needsPosts(Dossier dossier, Verdict mayDecide) {
    return mayDecide.allowed() && AuditAccess.needsPosts(current(dossier), dossier.unit());
  }

  private static Verdict onRecord(Dossier dossier, Optional<PostBalance> posts) {
    return AuditAccess.postsOnRecord(
        current(dossier), dossier.unit(), dossier.application().planYear(), posts.isPresent());
  }

  private static Step current(Dossier dossier) {
    return dossier.route().get(dossier.application().step() - 1);
  }
}
