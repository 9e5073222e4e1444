package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Choices;
import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.entry.EntryFiles;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.EntryMarks;
import cn.zhicheng.achievement.entry.EntryReturns;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.OwnEntries;
import cn.zhicheng.achievement.entry.RowStore;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.BindingAccess;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.FileChip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form page of any category out of its definition. */
@Component
class EntryFormPages {
  private static final int ROWS_SHOWN = 10;

  private final CategoryCatalogue catalogue;
  private final Choices choices;
  private final EntryStore store;
  private final EntryFiles files;
  private final RowStore rows;
  private final EntryReturns returns;
  private final OwnEntries own;
  private final Documents documents;
  private final Bindings bindings;

  EntryFormPages(
      CategoryCatalogue catalogue,
      Choices choices,
      EntryStore store,
      EntryFiles files,
      RowStore rows,
      EntryReturns returns,
      OwnEntries own,
      Documents documents,
      Bindings bindings) {
    this.catalogue = catalogue;
    this.choices = choices;
    this.store = store;
    this.files = files;
    this.rows = rows;
    this.returns = returns;
    this.own = own;
    this.documents = documents;
    this.bindings = bindings;
  }

  /** The form of an own entry as it was saved. */
  EntryFormPage saved(Actor actor, UUID id, Problems problems) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    EntryForm form = entry.form(category, files.bySlot(id));
    return page(actor, category, id, entry, form, problems, "");
  }

  /**
   * The page.
   *
   * @param id of the entry, also while it was never saved
   * @param entry null for one that was never saved
   */
  EntryFormPage page(
      Actor actor,
      Category category,
      UUID id,
      @Nullable LibraryEntry entry,
      EntryForm form,
      Problems problems,
      String top) {
    EntryState state = entry == null ? EntryState.DRAFT : entry.state();
    EntrySource source = entry == null ? EntrySource.USER : entry.source();
    Verdict bound = BindingAccess.mustBeBound(bindings.standing(actor.person()));
    var described = documents.describe(form.allFiles());
    return new EntryFormPage(
        category.code(),
        category.name(),
        category.description(),
        id,
        entry != null,
        entry == null ? 0 : entry.version(),
        FormField.all(category.fields(), shown(category, entry, form), words(actor, category, id)),
        category.slots().stream().map(slot -> slot(slot, form, described)).toList(),
        table(category, entry),
        entry != null && entry.categoryVersion() < catalogue.category(category.code()).version(),
        problems,
        entry != null && state == EntryState.RETURNED ? entry.opinion() : "",
        entry == null ? EntryMarks.NONE : returns.open(entry),
        top,
        EntryAccess.mayEdit(state, source),
        EntryAccess.maySubmit(state, source, bound));
  }

  /** What was typed, and beside it what follows from what is saved. */
  private static Map<String, String> shown(
      Category category, @Nullable LibraryEntry entry, EntryForm form) {
    var values = new LinkedHashMap<>(form.values());
    if (entry != null) {
      category.fields().stream()
          .filter(field -> !field.typed() && entry.payload().containsKey(field.key()))
          .forEach(
              field -> values.put(field.key(), String.valueOf(entry.payload().get(field.key()))));
    }
    return values;
  }

  /** Own entries are looked up only for categories that refer to them. */
  private Function<Field, List<String>> words(Actor actor, Category category, UUID id) {
    boolean refers = category.fields().stream().anyMatch(field -> field.type() == FieldType.ENTRY);
    List<String> entries = refers ? own.of(actor.person(), id) : List.of();
    return field -> field.type() == FieldType.ENTRY ? entries : choices.of(field);
  }

  private @Nullable FormTable table(Category category, @Nullable LibraryEntry entry) {
    Table table = category.table();
    if (table == null) {
      return null;
    }
    return entry == null
        ? FormTable.of(table, 0, List.of())
        : FormTable.of(
            table, rows.count(entry.id()), rows.page(entry.id(), "", null, ROWS_SHOWN).rows());
  }

  private static FormSlot slot(Slot slot, EntryForm form, Map<UUID, StoredDocument> described) {
    List<FileChip> files =
        form.files(slot.key()).stream()
            .map(described::get)
            .filter(Objects::nonNull)
            .map(StoredDocument::chip)
            .toList();
    var when = slot.requiredWhen();
    String must = when == null ? "" : "相关栏目为" + String.join("、", when.values()) + "时必须上传。";
    String limits = slot.hint() + must + "最多 " + slot.maxCount() + " 个。" + Documents.LIMITS;
    return new FormSlot(slot.key(), slot.label(), slot.required(), limits, files);
  }
}
