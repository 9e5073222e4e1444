package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
  private final OpenDraft drafts;
  private final EntryStore store;
  private final EntryFiles files;
  private final EntryHistory history;
  private final OwnEntries own;
  private final Documents documents;
  private final Clock clock;

  SaveEntry(
      CategoryCatalogue catalogue,
      EntryValidator validator,
      OpenDraft drafts,
      EntryStore store,
      EntryFiles files,
      EntryHistory history,
      OwnEntries own,
      Documents documents,
      Clock clock) {
    this.catalogue = catalogue;
    this.validator = validator;
    this.drafts = drafts;
    this.store = store;
    this.files = files;
    this.history = history;
    this.own = own;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * Saves and tells under which id and version.
   *
   * @throws cn.zhicheng.shared.InvalidException when something typed is wrong
   * @throws cn.zhicheng.shared.RefusedException when the entry is locked (FAQ-P47), or its category
   *     is not offered to this person
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   */
  @Transactional
  public Pick save(Actor actor, EntryDraft draft) {
    UUID known = draft.id();
    UUID id = known == null ? Ids.next() : known;
    var found = drafts.known(actor, id, draft.version());
    LibraryEntry entry = found.orElseGet(() -> drafts.fresh(actor, id, draft.category()));
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    Checked checked = check(actor, entry, category, draft.form());
    LibraryEntry written = entry.with(category, checked.payload(), Map.of());
    if (found.isEmpty()) {
      drafts.begin(actor, written);
    } else {
      history.won(store.saveContent(written), id);
      history.saved(actor, id, false);
    }
    files.replace(id, draft.form().files());
    return new Pick(id, found.isEmpty() ? 0 : entry.version() + 1);
  }

  private Checked check(Actor actor, LibraryEntry entry, Category category, EntryForm form) {
    LocalDate today = ProvinceTime.today(clock);
    Checked checked = validator.check(category, form, Strictness.DRAFT, today);
    own.check(entry, category, checked);
    checked.problems().orThrow();
    documents.requireOwn(actor, form.allFiles());
    return checked;
  }
}
