package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Offers;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.access.ImportAccess;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.shared.Verdict;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds where a list goes, and whether it may. */
@Component
public class ImportTargets {
  private final CategoryCatalogue catalogue;
  private final EntryStore entries;
  private final Offers offers;

  ImportTargets(CategoryCatalogue catalogue, EntryStore entries, Offers offers) {
    this.catalogue = catalogue;
    this.entries = entries;
    this.offers = offers;
  }

  /** New entries of a category. */
  public ImportTarget entries(String category) {
    return new ImportTarget(catalogue.category(category), null);
  }

  /**
   * Rows of an own entry's table.
   *
   * @throws cn.zhicheng.shared.NotFoundException when it is somebody else's
   */
  public ImportTarget rows(UUID person, UUID entry) {
    LibraryEntry found = entries.ofPerson(person, entry);
    return new ImportTarget(catalogue.category(found.category(), found.categoryVersion()), found);
  }

  /** Where an uploaded list goes, under the version of the category it was checked by. */
  public ImportTarget of(LibraryImport list) {
    Category category = catalogue.category(list.category(), list.categoryVersion());
    UUID entry = list.entryId();
    return new ImportTarget(
        category, entry == null ? null : entries.ofPerson(list.personId(), entry));
  }

  /** FAQ-P25, P26, P47: by category, by the person's series, by the entry's state. */
  public Verdict verdict(UUID person, ImportTarget target) {
    LibraryEntry entry = target.entry();
    Category category = target.category();
    return entry == null
        ? ImportAccess.mayImport(category).and(() -> offers.of(person).mayAdd(category))
        : ImportAccess.mayImportRows(category)
            .and(() -> EntryAccess.mayEdit(entry.state(), entry.source()));
  }
}
