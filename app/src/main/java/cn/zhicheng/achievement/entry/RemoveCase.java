package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.access.AdjustAccess;
import cn.zhicheng.identity.Actor;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「删除」 of one case after submission, without a return (FAQ-P48). */
@Component
public class RemoveCase {
  private final OpenAdjustment open;
  private final RowStore rows;
  private final Adjustments adjustments;
  private final Claims claims;
  private final EntryHistory history;

  RemoveCase(
      OpenAdjustment open,
      RowStore rows,
      Adjustments adjustments,
      Claims claims,
      EntryHistory history) {
    this.open = open;
    this.rows = rows;
    this.adjustments = adjustments;
    this.claims = claims;
    this.history = history;
  }

  /**
   * Removes it; the others keep their numbers.
   *
   * @throws cn.zhicheng.shared.NotFoundException when there is no case of this number
   * @throws cn.zhicheng.shared.RefusedException when nothing may be adjusted, or it is the last
   * @throws cn.zhicheng.shared.StaleException when the entry was changed elsewhere since
   */
  @Transactional
  public void remove(Actor actor, UUID id, int version, int no) {
    OpenAdjustment.Opened opened = open.of(actor, id, version);
    Map<String, Object> before = rows.one(id, no).payload();
    AdjustAccess.mayRemove(opened.table().required(), rows.count(id)).orThrow();
    rows.remove(id, no);
    adjustments.add(id, no, before, null, actor.name());
    claims.dropCase(id, no);
    history.noted(
        actor, id, EntryHistory.REMOVE_CASE, "第 " + no + " 条", Map.of("row", no, "before", before));
  }
}
