package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the rows of an Excel list by the very rules of the form (FAQ-P25, P26). */
@Component
public class ImportRules {
  private final EntryValidator validator;

  public ImportRules(EntryValidator validator) {
    this.validator = validator;
  }

  /**
   * Checks one row.
   *
   * @param entry whose table it is for; null when it becomes an entry, whose attachments come later
   * @param typed field key to text
   */
  public Checked check(
      Category category, @Nullable LibraryEntry entry, Map<String, String> typed, LocalDate today) {
    return entry == null
        ? validator.content(category, typed, today)
        : validator.row(category.rows(), typed, entry.payload(), today);
  }
}
