package cn.zhicheng.plan;

import cn.zhicheng.reference.Dictionaries;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 职称与专业: only those of the plan's own series. */
@Component
class TitlesForm implements SectionForm {
  static final String TYPES = "application-type";
  private final TitleNames titles;
  private final Specialties specialties;
  private final Dictionaries dictionaries;

  TitlesForm(TitleNames titles, Specialties specialties, Dictionaries dictionaries) {
    this.titles = titles;
    this.specialties = specialties;
    this.dictionaries = dictionaries;
  }

  @Override
  public PlanSection section() {
    return PlanSection.TITLES;
  }

  @Override
  public TypedPlan fill(PlanFile file) {
    return new TypedPlan(
        Map.of(
            "titles", file.offer().titleNames(),
            "specialties", file.offer().specialties(),
            "types", file.plan().applicationTypes()));
  }

  @Override
  public PlanFile read(TypedPlan typed, PlanFile before, Problems problems) {
    Plan old = before.plan();
    var in = new PlanReading(typed, problems);
    Set<String> chosenTitles =
        in.ticked(
            "titles",
            "可申报职称",
            id -> titles.find(id).filter(t -> t.seriesNo().equals(old.seriesNo())).isPresent(),
            true);
    Set<String> chosenSpecialties =
        in.ticked(
            "specialties",
            "可申报专业",
            id -> specialties.find(id).filter(s -> s.seriesNo().equals(old.seriesNo())).isPresent(),
            true);
    Set<String> types = in.ticked("types", "申报类型", type -> dictionaries.has(TYPES, type), true);
    List<String> inOrder = dictionaries.values(TYPES).stream().filter(types::contains).toList();
    return before
        .with(new PlanOffer(List.copyOf(chosenTitles), List.copyOf(chosenSpecialties)))
        .with(typed(old, inOrder));
  }

  private static Plan typed(Plan p, List<String> types) {
    return new Plan(
        p.id(),
        p.code(),
        p.name(),
        p.year(),
        p.seriesNo(),
        p.committeeName(),
        p.committeeLevel(),
        p.organiserId(),
        p.scopeRegion(),
        types,
        p.openAt(),
        p.personDeadline(),
        p.tenureCutoff(),
        p.terms(),
        p.description(),
        p.contact(),
        p.status(),
        p.version());
  }
}
