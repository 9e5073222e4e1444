package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryRow;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.Offer;
import cn.zhicheng.achievement.Offers;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.access.AdjustAccess;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.access.ImportAccess;
import cn.zhicheng.achievement.entry.EntryFlags;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.ListedEntry;
import cn.zhicheng.achievement.entry.PersonLibrary;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.StateCounts;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.BindingAccess;
import cn.zhicheng.person.Bindings;
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
  private final Offers offers;

  LibraryPages(
      CategoryCatalogue catalogue, PersonLibrary library, Bindings bindings, Offers offers) {
    this.catalogue = catalogue;
    this.library = library;
    this.bindings = bindings;
    this.offers = offers;
  }

  /**
   * The categories that everybody has, or those of the person's series.
   *
   * @param industry 「行业专用」 (FAQ-P25)
   */
  LibraryPage home(Actor actor, boolean industry) {
    Map<String, StateCounts> counts = library.counts(actor.person());
    Offer offer = offers.of(actor.person());
    List<LibraryPage.Card> cards =
        catalogue.all().stream()
            .filter(category -> category.industry() == industry)
            .filter(category -> offer.shows(category) || counts.containsKey(category.code()))
            .map(category -> card(category, offer, counts))
            .toList();
    return new LibraryPage(
        tabs(offer, industry),
        cards,
        bound(actor),
        next(counts.values()),
        unknownSeries(offer, industry));
  }

  private static LibraryPage.Card card(
      Category category, Offer offer, Map<String, StateCounts> counts) {
    return new LibraryPage.Card(
        category.code(),
        category.name(),
        category.description(),
        counts.getOrDefault(category.code(), StateCounts.NONE),
        offer.mayAdd(category));
  }

  /** 「行业专用」 stands there when the person's series has a pack, or is not told yet. */
  private List<Tab> tabs(Offer offer, boolean industry) {
    boolean pack =
        offer.seriesNo().isEmpty()
            || catalogue.all().stream()
                .anyMatch(category -> category.industry() && offer.shows(category));
    return pack || industry
        ? List.of(
            new Tab("通用业绩", "/library", !industry, null),
            new Tab("行业专用", "/library/industry", industry, null))
        : List.of();
  }

  private static boolean unknownSeries(Offer offer, boolean industry) {
    return industry && offer.seriesNo().isEmpty();
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
        bound,
        offers.of(actor.person()).mayAdd(category),
        category.importable(),
        ImportAccess.mayCite(category).allowed());
  }

  private List<CategoryPage.Row> rows(Slice<ListedEntry> page, Verdict bound) {
    return page.rows().stream().map(row -> row(row.entry(), bound, row.flags())).toList();
  }

  private CategoryPage.Row row(LibraryEntry entry, Verdict bound, EntryFlags flags) {
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    Table table = category.table();
    boolean pickable = EntryAccess.maySubmit(entry.state(), entry.source(), bound).allowed();
    return new CategoryPage.Row(
        entry.id(),
        EntryPages.title(entry, category),
        EntryRows.columns(category, entry.payload()).stream().map(EntryRow::value).toList(),
        entry.source().label(),
        entry.state(),
        pickable ? new Pick(entry.id(), entry.version()).toString() : "",
        flags,
        AdjustAccess.concerns(entry.state(), entry.source(), table != null && table.adjustable())
            .allowed());
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
