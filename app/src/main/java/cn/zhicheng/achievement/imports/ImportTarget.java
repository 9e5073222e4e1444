package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.sheet.SheetLimits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an Excel list goes: into a category, each row an entry; or into the table of one entry.
 *
 * @param entry whose table it is; null for entries
 */
public record ImportTarget(Category category, @Nullable LibraryEntry entry) {
  /** Most megabytes of a file. */
  public static final int MEGABYTES = 20;

  private static final int UNPACKED = 400;
  private static final int MOST_ENTRIES = 100_000;

  /**
   * The table the rows go into.
   *
   * @throws NotFoundException when they become entries, or the category has none
   */
  public Table table() {
    Table table = category.table();
    if (entry == null || table == null) {
      throw new NotFoundException("Table of " + category.code());
    }
    return table;
  }

  /** What the list is called: name of its sheet. */
  public String name() {
    Table table = category.table();
    return entry == null || table == null ? category.name() : table.label();
  }

  /** The columns, in order. */
  public List<Field> fields() {
    return entry == null
        ? category.excelFields()
        : table().fields().stream().filter(field -> field.excel() && field.typed()).toList();
  }

  public int maxRows() {
    Table table = category.table();
    if (entry == null) {
      return MOST_ENTRIES;
    }
    return table == null ? 0 : table.maxRows();
  }

  SheetLimits limits() {
    return new SheetLimits(MEGABYTES, UNPACKED, maxRows());
  }

  /** Where the person came from. */
  public String home() {
    return entry == null ? "/library/" + category.code() : "/library/entries/" + entry.id();
  }
}
