package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves a new entry or new content of an own one; bound or not (FAQ-P16). Much may be missing, but
 * what is there must be right.
 */
@Component
public class SaveEntry {

  private final CategoryCatalogue catalogue;
  private final EntryValidator validator;
  private final EntryStore store;
  private final EntryFiles files;
  private final EntryHistory history;
  private final Documents documents;
  private final Clock clock;

  SaveEntry(
      CategoryCatalogue catalogue,
      EntryValidator validator,
      EntryStore store,
      EntryFiles files,
      EntryHistory history,
      Documents documents,
      Clock clock) {
    this.catalogue = catalogue;
    this.validator = validator;
    this.store = store;
    this.files = files;
    this.history = history;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * Saves and tells under which id and version.
   *
   * @throws cn.zhicheng.shared.InvalidException when something typed is wrong
   * @throws cn.zhicheng.shared.RefusedException when the entry is locked (FAQ-P47)
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   */
  @Transactional
  public Pick save(Actor actor, EntryDraft draft) {
    UUID id = draft.id();
    return id == null ? create(actor, draft) : change(actor, id, draft);
  }

  private Pick create(Actor actor, EntryDraft draft) {
    Category category = catalogue.category(draft.category());
    Checked checked = check(actor, category, draft.form());
    LibraryEntry entry = blank(actor.person(), category).with(category, checked.payload());
    store.insert(entry);
    files.replace(entry.id(), draft.form().files());
    history.saved(actor, entry.id(), true);
    return new Pick(entry.id(), 0);
  }

  private Pick change(Actor actor, UUID id, EntryDraft draft) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    history.unchanged(entry, draft.version());
    EntryAccess.mayEdit(entry.state(), entry.source()).orThrow();
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    Checked checked = check(actor, category, draft.form());
    history.won(store.saveContent(entry.with(category, checked.payload())), id);
    files.replace(id, draft.form().files());
    history.saved(actor, id, false);
    return new Pick(id, entry.version() + 1);
  }

  private Checked check(Actor actor, Category category, EntryForm form) {
    LocalDate today = ProvinceTime.today(clock);
    Checked checked = validator.check(category, form, Strictness.DRAFT, today);
    checked.problems().orThrow();
    documents.requireOwn(actor, form.allFiles());
    return checked;
  }

  private LibraryEntry blank(UUID person, Category category) {
    return new LibraryEntry(
        Ids.next(),
        person,
        category.code(),
        category.version(),
        "",
        java.util.Map.of(),
        EntrySource.USER,
        EntryState.DRAFT,
        null,
        "",
        null,
        null,
        clock.instant(),
        1,
        0);
  }
}
