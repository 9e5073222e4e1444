package cn.zhicheng.sandbox.demo;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.plan.AmendPlan;
import cn.zhicheng.plan.ApprovePlan;
import cn.zhicheng.plan.CancelPlan;
import cn.zhicheng.plan.DraftPlan;
import cn.zhicheng.plan.ExtendPlan;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.PlanSection;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.plan.SavePlan;
import cn.zhicheng.plan.SubmitPlan;
import cn.zhicheng.plan.TypedPlan;
import cn.zhicheng.shared.ProvinceTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Organisers write plans section by section; bureaus approve, extend, amend and cancel them. */
@Component
class PlanDeskWork {
  private final Organisations organisations;
  private final PlanDesk desk;
  private final Plans plans;
  private final DraftPlan draft;
  private final SavePlan save;
  private final PlanRules rules;
  private final SubmitPlan submit;
  private final ApprovePlan approve;
  private final ExtendPlan extend;
  private final AmendPlan amend;
  private final CancelPlan cancel;

  PlanDeskWork(
      Organisations organisations,
      PlanDesk desk,
      Plans plans,
      DraftPlan draft,
      SavePlan save,
      PlanRules rules,
      SubmitPlan submit,
      ApprovePlan approve,
      ExtendPlan extend,
      AmendPlan amend,
      CancelPlan cancel) {
    this.organisations = organisations;
    this.desk = desk;
    this.plans = plans;
    this.draft = draft;
    this.save = save;
    this.rules = rules;
    this.submit = submit;
    this.approve = approve;
    this.extend = extend;
    this.amend = amend;
    this.cancel = cancel;
  }

  /** Takes the plan as far as its row says, under the key of its row when it is published. */
  void write(
      World world, Cast.Row row, Plan wanted, List<String> titleNames, List<String> specialties) {
    Actor organiser = world.official(wanted.organiserId());
    UUID id =
        draft.draft(
            organiser,
            TypedPlan.of(
                Map.of(
                    "name", wanted.name(),
                    "year", String.valueOf(wanted.year()),
                    "series", wanted.seriesNo())));
    String ends = row.textOr("ends", "PUBLISHED");
    sections(wanted, titleNames, specialties)
        .forEach((section, typed) -> {
          boolean left = ends.equals("DRAFT") && section == PlanSection.TEXTS;
          if (!left) {
            save.save(organiser, id, version(organiser, id), section, typed);
          }
        });
    rules.write(organiser, id, row.text("key"));
    if (ends.equals("DRAFT")) {
      return;
    }
    submit.submit(organiser, id, version(organiser, id));
    if (!ends.equals("PENDING")) {
      decide(world, row, organiser, id, ends);
    }
  }

  private void decide(World world, Cast.Row row, Actor organiser, UUID id, String ends) {
    Actor bureau = bureauOf(world, organiser);
    world.timeline().later();
    approve.approve(bureau, id, version(bureau, id));
    Plan published = plans.get(id);
    world.plan(row.text("key"), published);
    if (ends.equals("EXTENDED")) {
      String day = ProvinceTime.day(published.personDeadline()).plusDays(10).toString();
      extend.extend(
          bureau,
          id,
          version(bureau, id),
          TypedPlan.of(
              Map.of(
                  "closeDay", day, "closeTime", "23:59", "reason", "受汛期影响，部分申报人未能按时准备材料，延长申报时间。")));
      amend.amend(
          bureau,
          id,
          version(bureau, id),
          TypedPlan.of(
              Map.of(
                  "description",
                  published.description(),
                  "contact",
                  published.contact() + "（工作日 9:00—17:00）",
                  "reason",
                  "补充咨询时间。")));
    } else if (ends.equals("CANCELLED")) {
      cancel.cancel(bureau, id, version(bureau, id), "本年度初级职称改为考核认定，不再组织评审。");
    }
  }

  private Actor bureauOf(World world, Actor organiser) {
    String region = organisations.get(organiser.organisation()).regionCode();
    return world.official(organisations.bureauOf(region).orElseThrow().id());
  }

  private int version(Actor actor, UUID id) {
    return desk.get(actor, id).plan().version();
  }

  private static Map<PlanSection, TypedPlan> sections(
      Plan p, List<String> titleNames, List<String> specialties) {
    String open = ProvinceTime.minute(p.openAt());
    String close = ProvinceTime.minute(p.personDeadline());
    var sections = new EnumMap<PlanSection, TypedPlan>(PlanSection.class);
    sections.put(
        PlanSection.BASICS,
        TypedPlan.of(
            Map.of(
                "name", p.name(),
                "year", String.valueOf(p.year()),
                "committeeName", p.committeeName(),
                "committeeLevel", p.committeeLevel(),
                "openDay", open.substring(0, 10),
                "openTime", open.substring(11),
                "closeDay", close.substring(0, 10),
                "closeTime", close.substring(11),
                "tenureCutoff", p.tenureCutoff().toString(),
                "grace", "30")));
    sections.put(
        PlanSection.TITLES,
        new TypedPlan(
            Map.of(
                "titles", titleNames,
                "specialties", specialties,
                "types", p.applicationTypes())));
    sections.put(PlanSection.SCOPE, TypedPlan.of(Map.of("reach", "ALL", "kinds", "ALL")));
    var materials = new HashMap<>(Map.of("posts", "WARN"));
    p.requiredCategories().forEach(code -> materials.put("min." + code, "1"));
    sections.put(PlanSection.MATERIALS, TypedPlan.of(materials));
    sections.put(
        PlanSection.STEPS,
        TypedPlan.of(
            Map.of("correctionDays", String.valueOf(p.correctionDays()), "stepDays", "10")));
    sections.put(
        PlanSection.TEXTS,
        TypedPlan.of(Map.of("description", p.description(), "contact", p.contact())));
    return sections;
  }
}
