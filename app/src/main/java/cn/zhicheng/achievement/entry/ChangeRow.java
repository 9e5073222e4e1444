package cn.zhicheng.achievement.entry;

import cn.zhicheng.identity.Actor;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a row of the nested table of an own draft. */
@Component
public class ChangeRow {
  private final OpenRows open;
  private final RowStore rows;

  ChangeRow(OpenRows open, RowStore rows) {
    this.open = open;
    this.rows = rows;
  }

  /**
   * Changes it.
   *
   * @param no its number within the entry
   * @param typed field key to typed text
   * @throws cn.zhicheng.shared.InvalidException with everything that is wrong with the row
   * @throws cn.zhicheng.shared.NotFoundException when there is no row of this number
   * @throws cn.zhicheng.shared.RefusedException when the entry is locked
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   */
  @Transactional
  public void change(Actor actor, UUID id, int version, int no, Map<String, String> typed) {
    OpenRows.Opened opened = open.of(actor, id, version);
    rows.one(id, no);
    Map<String, Object> payload = open.checked(opened, no, typed);
    rows.change(id, no, payload, opened.table().identityOf(payload));
  }
}
