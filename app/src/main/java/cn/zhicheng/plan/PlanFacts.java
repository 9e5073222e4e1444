package cn.zhicheng.plan;

import cn.zhicheng.reference.Regions;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
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
  private final Regions regions;

  PlanFacts(
      Plans plans, SeriesList series, TitleNames titles, Specialties specialties, Regions regions) {
    this.plans = plans;
    this.series = series;
    this.titles = titles;
    this.specialties = specialties;
    this.regions = regions;
  }

  /** The rows in their order; takes one statement. */
  public List<Detail> of(Plan plan) {
    PlanOffer offer = plans.offer(plan.id());
    return List.of(
        Detail.of("申报年度", plan.year() + " 年度（评审计划年度，非自然年度）"),
        Detail.of("职称系列", series.byNo(plan.seriesNo()).name()),
        Detail.of("可申报职称", joined(offer.titleNames(), id -> titles.byId(id).name())),
        Detail.of("可申报专业", joined(offer.specialties(), id -> specialties.byId(id).name())),
        Detail.of("申报类型", String.join("、", plan.applicationTypes())),
        Detail.of("适用地区", regions.byCode(plan.scopeRegion()).name()),
        Detail.of("评审委员会", plan.committeeName()),
        Detail.of(
            "个人申报时间",
            ProvinceTime.minute(plan.openAt())
                + " 至 "
                + ProvinceTime.minute(plan.personDeadline())),
        Detail.of("任职年限计算截止", plan.tenureCutoff().toString()),
        Detail.of("退回修改期限", plan.correctionDays() + " 个工作日"),
        Detail.of("咨询电话", plan.contact()));
  }

  private static String joined(List<String> ids, Function<String, String> name) {
    return ids.stream().map(name).collect(Collectors.joining("、"));
  }
}
