package cn.zhicheng.achievement.entry;

import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a row out of the nested table of an own draft. */
@Component
public class RemoveRow {
  private final OpenRows open;
  private final RowStore rows;

  RemoveRow(OpenRows open, RowStore rows) {
    this.open = open;
    this.rows = rows;
  }

  /**
   * Takes it out; the others keep their numbers.
   *
   * @throws cn.zhicheng.shared.NotFoundException when there is no row of this number
   * @throws cn.zhicheng.shared.RefusedException when the entry is locked
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   */
  @Transactional
  public void remove(Actor actor, UUID id, int version, int no) {
    open.of(actor, id, version);
    rows.one(id, no);
    rows.remove(id, no);
  }
}
