package cn.zhicheng.achievement.entry;

import cn.zhicheng.identity.Actor;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a row to the nested table of an own draft (FAQ-P25). */
@Component
public class AddRow {
  private final OpenRows open;
  private final RowStore rows;

  AddRow(OpenRows open, RowStore rows) {
    this.open = open;
    this.rows = rows;
  }

  /**
   * Adds it behind the last and tells its number.
   *
   * @param typed field key to typed text
   * @throws cn.zhicheng.shared.InvalidException with everything that is wrong with the row
   * @throws cn.zhicheng.shared.RefusedException when the entry is locked
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   */
  @Transactional
  public int add(Actor actor, UUID id, int version, Map<String, String> typed) {
    OpenRows.Opened opened = open.of(actor, id, version);
    opened.room().orThrow();
    Map<String, Object> payload = open.checked(opened, 0, typed);
    return rows.insert(id, payload, opened.table().identityOf(payload));
  }
}
