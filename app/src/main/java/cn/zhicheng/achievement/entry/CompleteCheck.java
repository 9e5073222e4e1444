package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What still keeps an entry from being submitted: everything at once. */
@Component
public class CompleteCheck {
  /** Numbers of rows told in one sentence. */
  private static final int ROWS_TOLD = 5;

  private final CategoryCatalogue catalogue;
  private final EntryValidator validator;
  private final EntryFiles files;
  private final RowStore rows;
  private final Clock clock;

  CompleteCheck(
      CategoryCatalogue catalogue,
      EntryValidator validator,
      EntryFiles files,
      RowStore rows,
      Clock clock) {
    this.catalogue = catalogue;
    this.validator = validator;
    this.files = files;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Of a form as it was typed.
   *
   * @param id of the entry whose rows belong to it, saved or not
   */
  public Problems of(Category category, EntryForm form, UUID id) {
    return check(category, form, id).problems();
  }

  /** Of an entry as it was saved; the payload is what a submission holds. */
  public Checked of(LibraryEntry entry) {
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    return check(category, entry.form(category, files.bySlot(entry.id())), entry.id());
  }

  private Checked check(Category category, EntryForm form, UUID id) {
    LocalDate today = ProvinceTime.today(clock);
    Checked checked = validator.check(category, form, Strictness.COMPLETE, today);
    Table table = category.table();
    if (table != null) {
      table(table, rows.of(id), checked);
    }
    return checked;
  }

  private static void table(Table table, List<TableRow> rows, Checked checked) {
    String place = "table." + table.key();
    checked
        .problems()
        .check(rows.isEmpty() && table.required(), place, "请至少录入一条" + table.name() + "，再提交审核。");
    String outside =
        rows.stream()
            .filter(row -> !RowDates.inside(table, row.payload(), checked.payload()))
            .limit(ROWS_TOLD)
            .map(row -> String.valueOf(row.no()))
            .collect(Collectors.joining("、"));
    Table.Within within = table.within();
    if (within != null && !outside.isEmpty()) {
      checked.problems().add(place, table.label() + "第 " + outside + " 条：" + within.sentence());
    }
  }
}
