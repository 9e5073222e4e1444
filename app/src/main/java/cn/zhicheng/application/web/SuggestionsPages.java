package cn.zhicheng.application.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.application.Candidate;
import cn.zhicheng.application.DemandTerms;
import cn.zhicheng.application.DraftView;
import cn.zhicheng.application.Suggesting;
import cn.zhicheng.application.access.ApplyAccess;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills 「一键导入建议的业绩」; two statements. */
@Component
class SuggestionsPages {
  private final Suggesting suggesting;
  private final CategoryCatalogue catalogue;

  SuggestionsPages(Suggesting suggesting, CategoryCatalogue catalogue) {
    this.suggesting = suggesting;
    this.catalogue = catalogue;
  }

  SuggestionsPage of(DraftView view) {
    List<Candidate> all = suggesting.of(view.application(), view.plan(), view.items());
    return new SuggestionsPage(
        view.application(),
        catalogue.all().stream()
            .filter(category -> category.serves(view.plan().seriesNo()))
            .map(category -> group(view, category, all))
            .filter(
                group -> group.lacking() || !group.picks().isEmpty() || !group.closed().isEmpty())
            .toList(),
        ApplyAccess.mayEdit(view.application()));
  }

  private static SuggestionsPage.Group group(
      DraftView view, Category category, List<Candidate> all) {
    String code = category.code();
    List<Candidate> own =
        all.stream().filter(candidate -> candidate.entry().category().equals(code)).toList();
    return new SuggestionsPage.Group(
        code,
        category.name(),
        DemandTerms.sentence(view.plan().terms(), code),
        view.itemsOf(code).size(),
        view.plan().requiredCategories().contains(code),
        own.stream()
            .filter(candidate -> candidate.kind() == Candidate.Kind.SUGGESTED)
            .map(candidate ->
                new SuggestionsPage.Pick(
                    candidate.entry().id().toString(), candidate.entry().title(), candidate.why()))
            .toList(),
        own.stream().filter(SuggestionsPages::stays).map(ItemsParts::closed).toList());
  }

  private static boolean stays(Candidate candidate) {
    return switch (candidate.kind()) {
      case LATE, FULL, WAITING -> true;
      case TAKEN, SUGGESTED, POSSIBLE -> false;
    };
  }
}
