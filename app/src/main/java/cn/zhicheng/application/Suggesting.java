package cn.zhicheng.application;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.Plans;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person's library holds for an application of theirs. */
@Component
public class Suggesting {
  private final Library library;
  private final CategoryCatalogue catalogue;
  private final EarlierStore earlier;
  private final Plans plans;

  Suggesting(Library library, CategoryCatalogue catalogue, EarlierStore earlier, Plans plans) {
    this.library = library;
    this.catalogue = catalogue;
    this.earlier = earlier;
    this.plans = plans;
  }

  /** Every entry of the categories its series uses; three statements. */
  List<Candidate> of(Application application, List<Item> items) {
    return of(application, plans.whatever(application.planId()), items);
  }

  /** The same under a plan that was read already; two statements. */
  public List<Candidate> of(Application application, Plan plan, List<Item> items) {
    var candidates =
        new Candidates(
            catalogue,
            plan.terms(),
            items,
            earlier.lastUsed(application.personId(), application.id()));
    return candidates.of(
        library.shelf(application.personId()).stream()
            .filter(entry -> serves(plan, entry.content().category()))
            .toList());
  }

  private boolean serves(Plan plan, String code) {
    Optional<Category> category =
        catalogue.all().stream().filter(each -> each.code().equals(code)).findFirst();
    return category.filter(found -> found.serves(plan.seriesNo())).isPresent();
  }
}
