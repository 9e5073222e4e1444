package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.entry.AfterSubmission;
import cn.zhicheng.achievement.entry.CopyEntry;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.achievement.entry.EntryReturns;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.OpenAdjustment;
import cn.zhicheng.achievement.entry.OwnNotes;
import cn.zhicheng.achievement.entry.Places;
import cn.zhicheng.achievement.entry.RowStore;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.ActiveBinding;
import cn.zhicheng.person.BindingAccess;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.web.Detail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an own entry. */
@Component
class EntryPages {
  private static final int ROWS_SHOWN = 10;

  private final CategoryCatalogue catalogue;
  private final EntryStore store;
  private final AfterSubmission after;
  private final OpenAdjustment adjustment;
  private final RowStore rows;
  private final EntryReturns returns;
  private final EntryHistory history;
  private final Bindings bindings;
  private final Clock clock;

  EntryPages(
      CategoryCatalogue catalogue,
      EntryStore store,
      AfterSubmission after,
      OpenAdjustment adjustment,
      RowStore rows,
      EntryReturns returns,
      EntryHistory history,
      Bindings bindings,
      Clock clock) {
    this.catalogue = catalogue;
    this.store = store;
    this.after = after;
    this.adjustment = adjustment;
    this.rows = rows;
    this.returns = returns;
    this.history = history;
    this.bindings = bindings;
    this.clock = clock;
  }

  EntryPage page(Actor actor, UUID id) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    OwnNotes own = after.ofOwn(id);
    var standing = bindings.standing(actor.person());
    String unit = standing.active().map(ActiveBinding::unitName).orElse("");
    return new EntryPage(
        id,
        entry.version(),
        category.code(),
        category.name(),
        title(entry, category),
        entry.state(),
        entry.source().sentence(entry.state()),
        category.fetchable() ? entry.source().label() : "",
        entry.opinion(),
        marks(category, entry),
        details(category, entry.payload()),
        ShownSlot.of(category, own.files()),
        table(category, id, own.rows()),
        EntryAccess.mayEdit(entry.state(), entry.source()).allowed()
            && entry.categoryVersion() < catalogue.category(category.code()).version(),
        OwnNotices.of(entry, category.table(), own, adjustment.verdict(entry)),
        HistoryNodes.of(history.of(id), entry.state(), unit),
        EntryAccess.mayEdit(entry.state(), entry.source()),
        EntryAccess.maySubmit(entry.state(), entry.source(), BindingAccess.mustBeBound(standing)),
        EntryAccess.mayWithdraw(entry.state(), entry.source()),
        EntryAccess.mayDelete(entry.state(), entry.source()),
        EntryAccess.mayRestore(entry.state(), entry.updatedAt(), clock.instant()),
        CopyEntry.mayCopy(entry.source()));
  }

  private List<EntryPage.Marked> marks(Category category, LibraryEntry entry) {
    Map<String, String> labels = Places.of(category);
    return returns.open(entry).marks().stream()
        .map(mark -> new EntryPage.Marked(labels.getOrDefault(mark.place(), "其他"), mark.sentence()))
        .toList();
  }

  private @Nullable FormTable table(Category category, UUID id, int count) {
    Table table = category.table();
    return table == null
        ? null
        : FormTable.of(table, count, rows.page(id, "", null, ROWS_SHOWN).rows());
  }

  static List<Detail> details(Category category, Map<String, Object> payload) {
    return EntryRows.of(category, payload).stream()
        .map(row -> Detail.of(row.label(), row.value()))
        .toList();
  }

  static String title(LibraryEntry entry, Category category) {
    return entry.title().isBlank() ? "未填写的" + category.name() : entry.title();
  }
}
