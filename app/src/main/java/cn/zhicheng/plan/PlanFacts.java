package cn.zhicheng.plan;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.plan.access.PlanReach;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A plan told row by row, the same to the public and to applicants (FAQ-P29). */
@Component
public class PlanFacts {
  private final Plans plans;
  private final SeriesList series;
  private final TitleNames titles;
  private final Specialties specialties;
  private final PlanScope scope;
  private final CategoryCatalogue catalogue;

  PlanFacts(
      Plans plans,
      SeriesList series,
      TitleNames titles,
      Specialties specialties,
      PlanScope scope,
      CategoryCatalogue catalogue) {
    this.plans = plans;
    this.series = series;
    this.titles = titles;
    this.specialties = specialties;
    this.scope = scope;
    this.catalogue = catalogue;
  }

  /** The rows in their order; takes one statement. */
  public List<Detail> of(Plan plan) {
    return of(plan, plans.offer(plan.id()));
  }

  /** The same for who knows already what it offers. */
  List<Detail> of(Plan plan, PlanOffer offer) {
    PlanTerms terms = plan.terms();
    var rows = new ArrayList<Detail>();
    rows.add(Detail.of("申报年度", plan.year() + " 年度（评审计划年度，非自然年度）"));
    rows.add(Detail.of("职称系列", series.byNo(plan.seriesNo()).name()));
    rows.add(Detail.of("可申报职称", joined(offer.titleNames(), id -> titles.byId(id).name())));
    rows.add(Detail.of("可申报专业", joined(offer.specialties(), id -> specialties.byId(id).name())));
    rows.add(Detail.of("申报类型", String.join("、", plan.applicationTypes())));
    rows.add(Detail.of("适用地区", scope.served(plan)));
    if (!terms.natures().isEmpty()) {
      rows.add(Detail.of("适用单位", PlanReach.labels(terms.natures())));
    }
    rows.add(Detail.of("评审委员会", plan.committeeName()));
    rows.add(
        Detail.of(
            "个人申报时间",
            ProvinceTime.minute(plan.openAt())
                + " 至 "
                + ProvinceTime.minute(plan.personDeadline())));
    rows.add(Detail.of("任职年限计算截止", plan.tenureCutoff().toString()));
    if (terms.achievementCutoff() != null) {
      rows.add(Detail.of("业绩截止日", terms.achievementCutoff().toString()));
    }
    rows.add(Detail.of("必备业绩", joined(demanded(terms), Function.identity())));
    if (terms.representativeMax() > 0) {
      rows.add(
          Detail.of("代表作", terms.representativeMin() + " 至 " + terms.representativeMax() + " 件"));
    }
    rows.add(Detail.of("退回修改期限", plan.correctionDays() + " 个工作日"));
    rows.add(Detail.of("咨询电话", plan.contact()));
    return List.copyOf(rows);
  }

  /** Category names with their numbers where these say more than 「至少一条」. */
  private List<String> demanded(PlanTerms terms) {
    return terms.demands().stream().map(this::demand).toList();
  }

  private String demand(CategoryDemand demand) {
    String number =
        switch (demand) {
          case CategoryDemand d when d.min() > 1 && d.max() > 0 -> d.min() + " 至 " + d.max() + " 条";
          case CategoryDemand d when d.min() > 1 -> "至少 " + d.min() + " 条";
          case CategoryDemand d when d.max() > 0 -> "至多 " + d.max() + " 条";
          default -> "";
        };
    String until = demand.until() == null ? "" : demand.until() + " 及以前";
    String note = number.isEmpty() || until.isEmpty() ? number + until : number + "，" + until;
    String name = catalogue.category(demand.category()).name();
    return note.isEmpty() ? name : name + "（" + note + "）";
  }

  private static String joined(List<String> ids, Function<String, String> name) {
    return ids.stream().map(name).collect(Collectors.joining("、"));
  }
}
