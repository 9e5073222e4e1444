package cn.zhicheng.plan;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Organisers, bureaus and their plans for tests, made by the product's own use cases. */
@Component
public class PlanCast {
  private static final String REGION = "341700";
  private final Organisations organisations;
  private final PresetAccounts presets;
  private final Documents documents;
  private final PlanDesk desk;
  private final DraftPlan draft;
  private final SavePlan save;
  private final SubmitPlan submit;
  private final ApprovePlan approve;
  private final ExtendPlan extend;
  private final Clock clock;

  PlanCast(
      Organisations organisations,
      PresetAccounts presets,
      Documents documents,
      PlanDesk desk,
      DraftPlan draft,
      SavePlan save,
      SubmitPlan submit,
      ApprovePlan approve,
      ExtendPlan extend,
      Clock clock) {
    this.organisations = organisations;
    this.presets = presets;
    this.documents = documents;
    this.desk = desk;
    this.draft = draft;
    this.save = save;
    this.submit = submit;
    this.approve = approve;
    this.extend = extend;
    this.clock = clock;
  }

  /** Somebody opening something. */
  public record Visit(Actor actor, String path) {}

  /** Somebody of an organiser that nobody else has. */
  public Actor organiser() {
    return organiserIn(REGION);
  }

  public Actor organiserIn(String region) {
    String name = "测试系列评审委员会办公室" + UUID.randomUUID().toString().substring(0, 8);
    UUID id =
        organisations.add(NewOrganisation.authority(OrganisationKind.ORGANISER, name, region)).id();
    return presets.official(Role.ORGANISER, id, "钱岚");
  }

  /** Somebody of the bureau of the organisers' region, which has only one. */
  public synchronized Actor bureau() {
    Organisation body =
        organisations
            .bureauOf(REGION)
            .orElseGet(() ->
                organisations.add(
                    NewOrganisation.authority(OrganisationKind.BUREAU, "池州市人力资源和社会保障局", REGION)));
    return presets.official(Role.BUREAU, body.id(), "陆平");
  }

  public PlanFile draft(Actor organiser) {
    int year = ProvinceTime.today(clock).getYear();
    UUID id =
        draft.draft(
            organiser,
            TypedPlan.of(
                Map.of("name", year + " 年教师系列评审计划", "year", String.valueOf(year), "series", "22")));
    return desk.get(organiser, id);
  }

  /** With every section saved. */
  public PlanFile whole(Actor organiser) {
    return filled(organiser, draft(organiser).id());
  }

  public PlanFile filled(Actor organiser, UUID id) {
    String level = desk.get(organiser, id).plan().committeeLevel();
    typed(organiser)
        .forEach((section, fields) ->
            section(organiser, id, section, fields.and("committeeLevel", List.of(level))));
    return desk.get(organiser, id);
  }

  public void section(Actor organiser, UUID id, PlanSection section, TypedPlan fields) {
    save.save(organiser, id, desk.get(organiser, id).plan().version(), section, fields);
  }

  /** What a careful organiser types; the window opened yesterday and closes in thirty days. */
  public Map<PlanSection, TypedPlan> typed(Actor organiser) {
    var typed = new HashMap<PlanSection, TypedPlan>();
    typed.put(PlanSection.BASICS, TypedPlan.of(basics()));
    typed.put(
        PlanSection.TITLES,
        new TypedPlan(
            Map.of(
                "titles", List.of("22.1.2"),
                "specialties", List.of("22.21", "22.01"),
                "types", List.of("正常申报", "破格申报"))));
    typed.put(PlanSection.SCOPE, TypedPlan.of(Map.of("reach", "ALL", "kinds", "ALL")));
    typed.put(
        PlanSection.MATERIALS,
        TypedPlan.of(Map.of("min.CE", "1", "max.CE", "5", "posts", "WARN", "worksMax", "3")));
    typed.put(
        PlanSection.STEPS,
        TypedPlan.of(Map.of("correctionDays", "5", "stepDays", "10", "days.U", "7")));
    String file = documents.store(organiser, "申报通知.pdf", SampleFiles.pdf(1)).id().toString();
    typed.put(
        PlanSection.TEXTS,
        TypedPlan.of(Map.of("description", "一、申报对象", "contact", "钱岚，0566-2000000"))
            .and("documents", List.of(file)));
    return typed;
  }

  public Map<String, String> basics() {
    LocalDate today = ProvinceTime.today(clock);
    return new HashMap<>(
        Map.of(
            "name", "教师系列评审计划",
            "year", String.valueOf(today.getYear()),
            "committeeName", "池州市中小学教师评审委员会",
            "committeeLevel", "CITY",
            "openDay", today.minusDays(1).toString(),
            "openTime", "09:00",
            "closeDay", today.plusDays(30).toString(),
            "closeTime", "23:59",
            "tenureCutoff", LocalDate.of(today.getYear(), 12, 31).toString(),
            "grace", "30"));
  }

  public PlanFile pending(Actor organiser) {
    PlanFile whole = whole(organiser);
    submit.submit(organiser, whole.id(), whole.plan().version());
    return desk.get(organiser, whole.id());
  }

  public PlanFile published(Actor organiser, Actor bureau) {
    PlanFile pending = pending(organiser);
    approve.approve(bureau, pending.id(), pending.plan().version());
    return desk.get(organiser, pending.id());
  }

  /** Extended once, with a reason. */
  public PlanFile amended(Actor organiser, Actor bureau) {
    PlanFile plan = published(organiser, bureau);
    String day = ProvinceTime.day(plan.plan().personDeadline()).plusDays(10).toString();
    extend.extend(
        bureau,
        plan.id(),
        plan.plan().version(),
        TypedPlan.of(Map.of("closeDay", day, "closeTime", "23:59", "reason", "应申报人要求延期")));
    return desk.get(organiser, plan.id());
  }

  /** One handed to this bureau by an organiser of its region. */
  public PlanFile before(Actor bureau) {
    return pending(organiserIn(organisations.get(bureau.organisation()).regionCode()));
  }

  /** What an organiser and a bureau open, in the states that make the pages ask most. */
  public List<Visit> visits(String route, Role role) {
    Actor organiser = organiser();
    Actor bureau = bureau();
    if (role == Role.BUREAU) {
      PlanFile amended = amended(organiser, bureau);
      PlanFile pending = pending(organiser);
      boolean one = route.endsWith("/{id}") || route.endsWith("/preview");
      return one
          ? List.of(visit(bureau, route, amended), visit(bureau, route, pending))
          : List.of(visit(bureau, route, amended));
    }
    PlanFile draft = whole(organiser);
    if (route.contains("{code}")) {
      return List.of(PlanSection.values()).stream()
          .map(s -> visit(organiser, route.replace("{code}", s.name()), draft))
          .toList();
    }
    return List.of(
        visit(organiser, route, draft), visit(organiser, route, amended(organiser, bureau)));
  }

  private static Visit visit(Actor actor, String route, PlanFile plan) {
    return new Visit(actor, route.replace("{id}", plan.id().toString()));
  }
}
