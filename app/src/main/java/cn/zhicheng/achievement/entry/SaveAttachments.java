package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves which files hang in one place of an own draft, while the person goes on. */
@Component
public class SaveAttachments {
  private final CategoryCatalogue catalogue;
  private final OpenDraft drafts;
  private final EntryStore store;
  private final EntryFiles files;
  private final EntryHistory history;
  private final Documents documents;

  SaveAttachments(
      CategoryCatalogue catalogue,
      OpenDraft drafts,
      EntryStore store,
      EntryFiles files,
      EntryHistory history,
      Documents documents) {
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.store = store;
    this.files = files;
    this.history = history;
    this.documents = documents;
  }

  /**
   * Saves.
   *
   * @param slot key of the place
   * @param ids all documents in it, in order
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   * @throws cn.zhicheng.shared.RefusedException when the entry is locked
   * @throws NotFoundException when there is no such place, or a document is somebody else's
   */
  @Transactional
  public SaveField.Saved save(
      Actor actor, UUID id, int version, String category, String slot, List<UUID> ids) {
    documents.requireOwn(actor, ids);
    LibraryEntry entry = drafts.open(actor, id, version, category);
    Category definition = catalogue.category(entry.category(), entry.categoryVersion());
    Slot place = definition.slot(slot).orElseThrow(() -> new NotFoundException("Slot " + slot));
    var problems = new Problems();
    EntryValidator.tooMany(place, ids.size(), problems);
    String problem = problems.of("file." + slot);
    if (problem != null) {
      return new SaveField.Saved(entry.version(), problem);
    }
    files.replaceSlot(id, slot, ids);
    history.won(store.touch(entry), id);
    return new SaveField.Saved(entry.version() + 1, "");
  }
}
