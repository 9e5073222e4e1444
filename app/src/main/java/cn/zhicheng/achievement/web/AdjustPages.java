package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Choices;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.access.AdjustAccess;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.OpenAdjustment;
import cn.zhicheng.achievement.entry.RowStore;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Problems;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page 「调整」; four statements. */
@Component
class AdjustPages {
  private static final int PAGE = 20;

  private final CategoryCatalogue catalogue;
  private final Choices choices;
  private final EntryStore store;
  private final RowStore rows;
  private final OpenAdjustment adjustment;

  AdjustPages(
      CategoryCatalogue catalogue,
      Choices choices,
      EntryStore store,
      RowStore rows,
      OpenAdjustment adjustment) {
    this.catalogue = catalogue;
    this.choices = choices;
    this.store = store;
    this.rows = rows;
    this.adjustment = adjustment;
  }

  /** The list of cases. */
  AdjustPage list(Actor actor, UUID id, String search, @Nullable Integer after) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    Table table = category(entry).rows();
    var page = rows.page(id, search, after, PAGE);
    var listing =
        new AdjustPage.Listing(search, page.next(), after == null ? null : after.toString());
    int count = rows.count(id);
    return page(entry, FormTable.of(table, count, page.rows()), listing, null, "");
  }

  /**
   * The form of one case.
   *
   * @param typed null shows it as it is
   */
  AdjustPage form(
      Actor actor,
      UUID id,
      int no,
      @Nullable Map<String, String> typed,
      Problems problems,
      String top) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    Table table = category(entry).rows();
    Map<String, String> values =
        typed == null ? EntryForm.texts(table.fields(), rows.one(id, no).payload()) : typed;
    var form =
        new AdjustPage.Form(no, FormField.all(table.fields(), values, choices::of), problems);
    return page(
        entry,
        FormTable.of(table, 0, List.of()),
        new AdjustPage.Listing("", null, null),
        form,
        top);
  }

  private AdjustPage page(
      LibraryEntry entry,
      FormTable table,
      AdjustPage.Listing listing,
      AdjustPage.@Nullable Form form,
      String top) {
    Category category = category(entry);
    return new AdjustPage(
        entry.id(),
        entry.version(),
        category.code(),
        category.name(),
        EntryPages.title(entry, category),
        EntryPages.details(category, entry.payload()),
        table,
        listing,
        form,
        adjustment.verdict(entry),
        AdjustAccess.mayRemove(table.required(), table.count()),
        top);
  }

  private Category category(LibraryEntry entry) {
    return catalogue.category(entry.category(), entry.categoryVersion());
  }
}
