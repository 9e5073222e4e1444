package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryRow;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.PersonLibrary;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.StateCounts;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.BindingAccess;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.People;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Tab;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the list pages of a person's library. */
@Component
class LibraryPages {
  private static final List<EntryState> TABS =
      List.of(
          EntryState.DRAFT,
          EntryState.SUBMITTED,
          EntryState.RETURNED,
          EntryState.APPROVED,
          EntryState.DELETED);

  private final CategoryCatalogue catalogue;
  private final PersonLibrary library;
  private final Bindings bindings;
  private final People people;

  LibraryPages(
      CategoryCatalogue catalogue, PersonLibrary library, Bindings bindings, People people) {
    this.catalogue = catalogue;
    this.library = library;
    this.bindings = bindings;
    this.people = people;
  }

  LibraryPage home(Actor actor) {
    Map<String, StateCounts> counts = library.counts(actor.person());
    String series = people.get(actor.person()).seriesNo();
    List<LibraryPage.Card> cards =
        catalogue.all().stream()
            .filter(category -> category.serves(series == null ? "" : series))
            .map(category ->
                new LibraryPage.Card(
                    category.code(),
                    category.name(),
                    category.description(),
                    counts.getOrDefault(category.code(), StateCounts.NONE)))
            .toList();
    return new LibraryPage(cards, bound(actor), next(counts.values()));
  }

  CategoryPage category(
      Actor actor, Category category, @Nullable EntryState state, @Nullable UUID after) {
    var page = library.page(actor.person(), category.code(), state, after);
    Verdict bound = bound(actor);
    StateCounts counts =
        library.counts(actor.person()).getOrDefault(category.code(), StateCounts.NONE);
    return new CategoryPage(
        category.code(),
        category.name(),
        category.description(),
        tabs(category, counts, state),
        category.columns().stream().map(key -> category.field(key).label()).toList(),
        category.fetchable(),
        rows(page, bound),
        state == null ? Map.of() : Map.of("state", state.name()),
        page.next(),
        after == null ? null : after.toString(),
        bound);
  }

  private List<CategoryPage.Row> rows(Slice<LibraryEntry> page, Verdict bound) {
    return page.rows().stream().map(entry -> row(entry, bound)).toList();
  }

  private CategoryPage.Row row(LibraryEntry entry, Verdict bound) {
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    boolean pickable = EntryAccess.maySubmit(entry.state(), entry.source(), bound).allowed();
    return new CategoryPage.Row(
        entry.id(),
        EntryPages.title(entry, category),
        EntryRows.columns(category, entry.payload()).stream().map(EntryRow::value).toList(),
        entry.source().label(),
        entry.state(),
        pickable ? new Pick(entry.id(), entry.version()).toString() : "");
  }

  private static List<Tab> tabs(
      Category category, StateCounts counts, @Nullable EntryState chosen) {
    String path = "/library/" + category.code();
    var tabs = new ArrayList<Tab>();
    tabs.add(new Tab("全部", path, chosen == null, String.valueOf(counts.live())));
    for (EntryState state : TABS) {
      tabs.add(
          new Tab(
              state.label(),
              path + "?state=" + state.name(),
              state == chosen,
              String.valueOf(counts.of(state))));
    }
    return tabs;
  }

  private Verdict bound(Actor actor) {
    return BindingAccess.mustBeBound(bindings.standing(actor.person()));
  }

  private static String next(Collection<StateCounts> counts) {
    int returned = sum(counts, EntryState.RETURNED);
    int drafts = sum(counts, EntryState.DRAFT);
    int waiting = sum(counts, EntryState.SUBMITTED);
    if (returned > 0) {
      return "有 " + returned + " 条业绩被单位退回，请按退回原因修改后重新提交。";
    }
    if (drafts > 0) {
      return "有 " + drafts + " 条草稿还没有提交。提交并经单位审核通过后，才能用于职称申报。";
    }
    if (waiting > 0) {
      return "有 " + waiting + " 条业绩正在等待单位审核。";
    }
    return sum(counts, EntryState.APPROVED) > 0 ? "" : "请从学历学位开始，逐类录入业绩。录入的业绩经单位审核通过后，才能用于职称申报。";
  }

  private static int sum(Collection<StateCounts> counts, EntryState state) {
    return counts.stream().mapToInt(count -> count.of(state)).sum();
  }
}
