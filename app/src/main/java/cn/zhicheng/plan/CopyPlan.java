package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.access.PlanAccess;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Last year's plan as next year's draft: every date a year later, every section still to be looked
 * through. Its files stay behind, they speak of last year.
 */
@Component
public class CopyPlan {
  private final PlanDesk desk;
  private final PlanRowStore rows;
  private final PlanLog log;
  private final List<PlanCopied> beside;
  private final Clock clock;

  CopyPlan(PlanDesk desk, PlanRowStore rows, PlanLog log, List<PlanCopied> beside, Clock clock) {
    this.desk = desk;
    this.rows = rows;
    this.log = log;
    this.beside = List.copyOf(beside);
    this.clock = clock;
  }

  /**
   * Copies a plan of the actor's own body, whatever its status; says the draft's id.
   *
   * @throws cn.zhicheng.shared.NotFoundException for another body's
   */
  @Transactional
  public UUID copy(Actor actor, UUID id) {
    PlanFile from = desk.get(actor, id);
    PlanAccess.mayCopy(actor.role()).orThrow();
    PlanFile draft =
        new PlanFile(
            nextYear(from.plan()),
            from.offer(),
            from.organiser(),
            Set.of(),
            from.id(),
            "",
            clock.instant(),
            List.of());
    rows.add(draft);
    beside.forEach(each -> each.copied(from.id(), draft.id()));
    log.moved(actor, draft, PlanMove.WRITE, null, "", Map.of("from", from.id().toString()));
    return draft.id();
  }

  private Plan nextYear(Plan p) {
    int year = p.year() + 1;
    return new Plan(
        Ids.next(),
        PlanCodes.of(year, p.seriesNo(), rows.nextNumber()),
        p.name().replace(String.valueOf(p.year()), String.valueOf(year)),
        year,
        p.seriesNo(),
        p.committeeName(),
        p.committeeLevel(),
        p.organiserId(),
        p.scopeRegion(),
        p.applicationTypes(),
        later(p.openAt()),
        later(p.personDeadline()),
        p.tenureCutoff().plusYears(1),
        terms(p.terms()),
        p.description().replace(String.valueOf(p.year()), String.valueOf(year)),
        p.contact(),
        PlanStatus.DRAFT,
        0);
  }

  private static Instant later(Instant at) {
    return at.atZone(ProvinceTime.ZONE).plusYears(1).toInstant();
  }

  private static @Nullable LocalDate later(@Nullable LocalDate day) {
    return day == null ? null : day.plusYears(1);
  }

  private static PlanTerms terms(PlanTerms t) {
    List<CategoryDemand> demands =
        t.demands().stream()
            .map(d -> new CategoryDemand(d.category(), d.min(), d.max(), later(d.until())))
            .toList();
    return TermsWith.documents(
        TermsWith.materials(
            t,
            later(t.achievementCutoff()),
            demands,
            t.representativeMin(),
            t.representativeMax(),
            t.postRule()),
        List.of());
  }
}
