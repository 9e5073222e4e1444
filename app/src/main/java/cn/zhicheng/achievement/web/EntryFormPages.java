package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Choices;
import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.entry.EntryFiles;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.BindingAccess;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.FileChip;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form page of any category out of its definition. */
@Component
class EntryFormPages {
  private final CategoryCatalogue catalogue;
  private final Choices choices;
  private final EntryStore store;
  private final EntryFiles files;
  private final Documents documents;
  private final Bindings bindings;

  EntryFormPages(
      CategoryCatalogue catalogue,
      Choices choices,
      EntryStore store,
      EntryFiles files,
      Documents documents,
      Bindings bindings) {
    this.catalogue = catalogue;
    this.choices = choices;
    this.store = store;
    this.files = files;
    this.documents = documents;
    this.bindings = bindings;
  }

  /** The form of an own entry as it was saved. */
  EntryFormPage saved(Actor actor, UUID id, Problems problems) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    EntryForm form = EntryForm.of(category, entry.payload(), files.bySlot(id));
    return page(actor, category, entry, form, problems, "");
  }

  /**
   * The page.
   *
   * @param entry null for one that was never saved
   */
  EntryFormPage page(
      Actor actor,
      Category category,
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
        entry == null ? null : entry.id(),
        entry == null ? 0 : entry.version(),
        category.fields().stream().map(field -> field(category, field, form)).toList(),
        category.slots().stream().map(slot -> slot(slot, form, described)).toList(),
        problems,
        entry != null && state == EntryState.RETURNED ? entry.opinion() : "",
        top,
        EntryAccess.mayEdit(state, source),
        EntryAccess.maySubmit(state, source, bound));
  }

  private FormField field(Category category, Field field, EntryForm form) {
    var condition = field.shownWhen();
    String label = condition == null ? "" : category.field(condition.field()).label();
    return FormField.of(field, form.value(field.key()), choices.of(field), label);
  }

  private static FormSlot slot(Slot slot, EntryForm form, Map<UUID, StoredDocument> described) {
    List<FileChip> files =
        form.files(slot.key()).stream()
            .map(described::get)
            .filter(Objects::nonNull)
            .map(StoredDocument::chip)
            .toList();
    String limits = slot.hint() + "最多 " + slot.maxCount() + " 个。" + Documents.LIMITS;
    return new FormSlot(slot.key(), slot.label(), slot.required(), limits, files);
  }
}
