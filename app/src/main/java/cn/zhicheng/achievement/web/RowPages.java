package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Choices;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.RowStore;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Problems;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of an own entry's nested table. */
@Component
class RowPages {
  private static final int PAGE = 50;

  private final CategoryCatalogue catalogue;
  private final Choices choices;
  private final EntryStore store;
  private final RowStore rows;

  RowPages(CategoryCatalogue catalogue, Choices choices, EntryStore store, RowStore rows) {
    this.catalogue = catalogue;
    this.choices = choices;
    this.store = store;
    this.rows = rows;
  }

  RowListPage list(Actor actor, UUID id, String search, @Nullable Integer after) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    Table table = category.rows();
    var page = rows.page(id, search, after, PAGE);
    return new RowListPage(
        id,
        entry.version(),
        EntryPages.title(entry, category),
        FormTable.of(table, rows.count(id), page.rows()),
        search,
        page.next(),
        after == null ? null : after.toString(),
        EntryAccess.mayEdit(entry.state(), entry.source()));
  }

  /**
   * The form of one row.
   *
   * @param no 0 for a new one
   * @param typed null shows the row as it was saved
   */
  RowFormPage form(
      Actor actor,
      UUID id,
      int no,
      @Nullable Map<String, String> typed,
      Problems problems,
      String top) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    Table table = category.rows();
    Map<String, String> values = typed == null ? saved(id, table, no) : typed;
    return new RowFormPage(
        id,
        no,
        entry.version(),
        EntryPages.title(entry, category),
        table.name(),
        table.label(),
        FormField.all(table.fields(), values, choices::of),
        problems,
        top,
        EntryAccess.mayEdit(entry.state(), entry.source()));
  }

  private Map<String, String> saved(UUID id, Table table, int no) {
    return no == 0 ? Map.of() : EntryForm.texts(table.fields(), rows.one(id, no).payload());
  }
}
