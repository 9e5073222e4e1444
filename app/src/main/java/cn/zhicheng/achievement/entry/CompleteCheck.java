package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What still keeps an entry from being submitted: everything at once. */
@Component
public class CompleteCheck {

  private final CategoryCatalogue catalogue;
  private final EntryValidator validator;
  private final EntryFiles files;
  private final Clock clock;

  CompleteCheck(
      CategoryCatalogue catalogue, EntryValidator validator, EntryFiles files, Clock clock) {
    this.catalogue = catalogue;
    this.validator = validator;
    this.files = files;
    this.clock = clock;
  }

  /** Of a form as it was typed. */
  public Problems of(Category category, EntryForm form) {
    LocalDate today = ProvinceTime.today(clock);
    return validator.check(category, form, Strictness.COMPLETE, today).problems();
  }

  /** Of an entry as it was saved. */
  public Problems of(LibraryEntry entry) {
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    return of(category, EntryForm.of(category, entry.payload(), files.bySlot(entry.id())));
  }
}
