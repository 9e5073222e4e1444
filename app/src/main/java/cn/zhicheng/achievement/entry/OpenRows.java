package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the nested table of an own draft for one change, and checks rows against it. */
@Component
class OpenRows {
  /**
   * An entry whose rows may change; its version has been counted up.
   *
   * @param room whether another row fits
   */
  record Opened(LibraryEntry entry, Table table, Verdict room) {}

  private final CategoryCatalogue catalogue;
  private final OpenDraft drafts;
  private final EntryStore store;
  private final EntryHistory history;
  private final EntryValidator validator;
  private final RowStore rows;
  private final Clock clock;

  OpenRows(
      CategoryCatalogue catalogue,
      OpenDraft drafts,
      EntryStore store,
      EntryHistory history,
      EntryValidator validator,
      RowStore rows,
      Clock clock) {
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.store = store;
    this.history = history;
    this.validator = validator;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Counting the version up holds the entry until the transaction ends, so that two changes never
   * take the same number.
   *
   * @throws cn.zhicheng.shared.NotFoundException when it is somebody else's
   * @throws cn.zhicheng.shared.RefusedException when the entry is locked, or its category has no
   *     table
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   */
  Opened of(Actor actor, UUID id, int version) {
    LibraryEntry entry = drafts.open(actor, id, version, "");
    Table table = catalogue.category(entry.category(), entry.categoryVersion()).rows();
    history.won(store.touch(entry), id);
    boolean room = rows.count(id) < table.maxRows();
    String full = table.label() + "最多 " + table.maxRows() + " 条，现在已满，请先删除不需要的。";
    return new Opened(entry, table, room ? Verdict.ALLOWED : Verdict.refuse("ROWS_FULL", full));
  }

  /**
   * The row's values.
   *
   * @param no of the row that changes; 0 for a new one
   * @throws cn.zhicheng.shared.InvalidException with everything that is wrong with it
   */
  Map<String, Object> checked(Opened opened, int no, Map<String, String> typed) {
    return checked(opened.entry(), opened.table(), no, typed);
  }

  /** The same for an entry that was opened otherwise. */
  Map<String, Object> checked(LibraryEntry entry, Table table, int no, Map<String, String> typed) {
    Checked checked = validator.row(table, typed, entry.payload(), ProvinceTime.today(clock));
    if (checked.problems().isEmpty()) {
      rows.twin(entry.id(), no, table.identityOf(checked.payload()))
          .ifPresent(twin ->
              checked
                  .problems()
                  .add(
                      table.identity().getFirst(),
                      "与第 " + twin + " 条重复，同一" + table.name() + "只录入一次。"));
    }
    checked.problems().orThrow();
    return checked.payload();
  }
}
