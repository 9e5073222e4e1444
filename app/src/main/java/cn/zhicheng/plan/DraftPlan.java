package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.plan.access.PlanAccess;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.Specialty;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organiser begins a plan: a name, a year, a series; everything else is suggested. */
@Component
public class DraftPlan {
  private static final int OPENS_IN = 30;
  private static final int STAYS = 45;
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime NIGHT = LocalTime.of(23, 59, 59);
  private final PlanRowStore rows;
  private final PlanLog log;
  private final Organisations organisations;
  private final SeriesList series;
  private final Specialties specialties;
  private final Regions regions;
  private final Clock clock;

  DraftPlan(
      PlanRowStore rows,
      PlanLog log,
      Organisations organisations,
      SeriesList series,
      Specialties specialties,
      Regions regions,
      Clock clock) {
    this.rows = rows;
    this.log = log;
    this.organisations = organisations;
    this.series = series;
    this.specialties = specialties;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * Adds a draft nobody else sees; says its id. The series stays as chosen.
   *
   * @param typed name, year and series
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   */
  @Transactional
  public UUID draft(Actor actor, TypedPlan typed) {
    PlanAccess.mayCopy(actor.role()).orThrow();
    LocalDate today = ProvinceTime.today(clock);
    var problems = new Problems();
    var in = new PlanReading(typed, problems);
    String name = in.line("name", "计划名称", 100);
    int year = in.required("year", "申报年度", today.getYear() - 1, today.getYear() + 1);
    String no = typed.one("series");
    problems.check(series.find(no).isEmpty(), "series", "请选择职称系列。").orThrow();
    Organisation organiser = organisations.get(actor.organisation());
    PlanFile draft = suggested(organiser, name, year, no, today);
    rows.add(draft);
    log.moved(actor, draft, PlanMove.WRITE, null, "");
    return draft.id();
  }

  private PlanFile suggested(
      Organisation organiser, String name, int year, String no, LocalDate today) {
    LocalDate opens = today.plusDays(OPENS_IN);
    var plan =
        new Plan(
            Ids.next(),
            PlanCodes.of(year, no, rows.nextNumber()),
            name,
            year,
            no,
            organiser.name().replace("办公室", ""),
            regions.byCode(organiser.regionCode()).level().name(),
            organiser.id(),
            organiser.regionCode(),
            List.of("正常申报"),
            opens.atTime(MORNING).atZone(ProvinceTime.ZONE).toInstant(),
            opens.plusDays(STAYS).atTime(NIGHT).atZone(ProvinceTime.ZONE).toInstant(),
            LocalDate.of(year, 12, 31),
            PlanTerms.plain(0, 0, List.of("EDUCATION", "QUALIFICATION", "WORK", "CE")),
            "",
            contact(organiser),
            PlanStatus.DRAFT,
            0);
    List<String> all = specialties.ofSeries(no).stream().map(Specialty::id).toList();
    return new PlanFile(
        plan,
        new PlanOffer(List.of(), all),
        organiser,
        Set.of(),
        null,
        "",
        clock.instant(),
        List.of());
  }

  private static String contact(Organisation organiser) {
    return organiser.contactPhone().isEmpty()
        ? ""
        : organiser.contact() + "，" + organiser.contactPhone();
  }
}
