package cn.zhicheng.plan.web;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanSection;
import cn.zhicheng.plan.PostRule;
import cn.zhicheng.plan.StepCode;
import cn.zhicheng.reference.Dictionaries;
import cn.zhicheng.reference.RegionLevel;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.web.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What may be chosen in the sections of a plan. */
@Component
class SectionOptions {
  private final TitleNames titles;
  private final Specialties specialties;
  private final Regions regions;
  private final Dictionaries dictionaries;
  private final CategoryCatalogue catalogue;

  SectionOptions(
      TitleNames titles,
      Specialties specialties,
      Regions regions,
      Dictionaries dictionaries,
      CategoryCatalogue catalogue) {
    this.titles = titles;
    this.specialties = specialties;
    this.regions = regions;
    this.dictionaries = dictionaries;
    this.catalogue = catalogue;
  }

  Map<String, List<Option>> of(PlanSection section, Plan plan) {
    return switch (section) {
      case BASICS -> Map.of("committeeLevel", levels(plan));
      case TITLES ->
          Map.of(
              "titles", titles(plan.seriesNo()),
              "specialties", specialties(plan.seriesNo()),
              "types", Option.ofAll(dictionaries.values("application-type")));
      case SCOPE -> Map.of("regions", regions(plan.scopeRegion()), "natures", natures());
      case MATERIALS -> Map.of("categories", categories(), "posts", posts());
      case STEPS ->
          Map.of(
              "levels",
              Arrays.stream(StepCode.values())
                  .map(step -> Option.of(step.name(), step.label()))
                  .toList());
      case TEXTS -> Map.of();
    };
  }

  private List<Option> levels(Plan plan) {
    RegionLevel home = regions.byCode(plan.scopeRegion()).level();
    return Arrays.stream(RegionLevel.values())
        .filter(level -> level.compareTo(home) >= 0)
        .map(level -> Option.of(level.name(), level.label() + "级评委会"))
        .toList();
  }

  private List<Option> titles(String series) {
    return titles.ofSeries(series).stream()
        .map(t -> Option.of(t.id(), t.name() + "（" + t.level().label() + "）"))
        .toList();
  }

  List<Option> specialties(String series) {
    return specialties.ofSeries(series).stream().map(s -> Option.of(s.id(), s.name())).toList();
  }

  private List<Option> regions(String home) {
    return regions.all().stream()
        .filter(r -> !r.code().equals(home) && regions.within(r.code(), home))
        .map(r -> Option.of(r.code(), r.level() == RegionLevel.CITY ? r.name() + "（全市）" : r.name()))
        .toList();
  }

  private static List<Option> natures() {
    return Arrays.stream(UnitNature.values()).map(n -> Option.of(n.name(), n.label())).toList();
  }

  private List<Option> categories() {
    return catalogue.all().stream().map(c -> Option.of(c.code(), c.name())).toList();
  }

  private static List<Option> posts() {
    return Arrays.stream(PostRule.values()).map(r -> Option.of(r.name(), r.label())).toList();
  }
}
