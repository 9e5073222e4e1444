package cn.zhicheng.application.web;

import cn.zhicheng.application.TitleChoice;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanOffer;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills the two pages before an application exists. */
@Component
class ChoicePages {
  private final Plans plans;
  private final SeriesList series;
  private final TitleNames titles;
  private final Specialties specialties;

  ChoicePages(Plans plans, SeriesList series, TitleNames titles, Specialties specialties) {
    this.plans = plans;
    this.series = series;
    this.titles = titles;
    this.specialties = specialties;
  }

  ChoicePage choice(Plan plan, ChoiceForm form, Problems problems) {
    return page(plan, form.choice(), List.of(), problems);
  }

  ChoicePage commitment(Plan plan, ChoiceForm form, Problems problems) {
    TitleChoice choice = form.choice();
    var summary =
        List.of(
            Detail.of("评审计划", plan.name()),
            Detail.of("职称系列", series.byNo(plan.seriesNo()).name()),
            Detail.of("申报职称", titles.byId(choice.titleNameId()).name()),
            Detail.of("申报专业", specialties.byId(choice.specialtyId()).name()),
            Detail.of("申报类型", choice.type()));
    return page(plan, choice, summary, problems);
  }

  private ChoicePage page(Plan plan, TitleChoice choice, List<Detail> summary, Problems problems) {
    PlanOffer offer = plans.offer(plan.id());
    return new ChoicePage(
        plan,
        series.byNo(plan.seriesNo()).name(),
        offer.titleNames().stream().map(id -> Option.of(id, titles.byId(id).name())).toList(),
        offer.specialties().stream().map(id -> Option.of(id, specialties.byId(id).name())).toList(),
        Option.ofAll(plan.applicationTypes()),
        choice,
        summary,
        problems);
  }
}
