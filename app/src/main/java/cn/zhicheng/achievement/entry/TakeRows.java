package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Table;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the good rows of a checked list into the table of an own draft (FAQ-P25). */
@Component
public class TakeRows {
  private final OpenRows open;
  private final RowStore rows;
  private final ImportedStore imported;
  private final EntryHistory history;

  TakeRows(OpenRows open, RowStore rows, ImportedStore imported, EntryHistory history) {
    this.open = open;
    this.rows = rows;
    this.imported = imported;
    this.history = history;
  }

  /**
   * Takes them and says how many, inside the caller's transaction.
   *
   * @param version the entry had when the list was checked against it
   * @throws cn.zhicheng.shared.StaleException when the entry was changed since
   * @throws RefusedException when it is locked, or has no room for all of them
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int take(Actor actor, UUID entry, int version, UUID list) {
    OpenRows.Opened opened = open.of(actor, entry, version);
    opened.room().orThrow();
    Table table = opened.table();
    int taken = imported.rows(entry, list);
    if (rows.count(entry) > table.maxRows()) {
      String full = table.label() + "最多 " + table.maxRows() + " 条，放不下文件里的全部行，请删去多余的行后重新上传。";
      throw new RefusedException(Refusal.of("ROWS_FULL", full));
    }
    history.imported(actor, entry, taken);
    return taken;
  }
}
