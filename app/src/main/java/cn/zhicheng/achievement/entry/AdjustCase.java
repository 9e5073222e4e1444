package cn.zhicheng.achievement.entry;

import cn.zhicheng.identity.Actor;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「修改」 of one case after submission, without a return (FAQ-P48). */
@Component
public class AdjustCase {
  private final OpenAdjustment open;
  private final OpenRows checks;
  private final RowStore rows;
  private final Adjustments adjustments;
  private final Claims claims;
  private final EntryHistory history;

  AdjustCase(
      OpenAdjustment open,
      OpenRows checks,
      RowStore rows,
      Adjustments adjustments,
      Claims claims,
      EntryHistory history) {
    this.open = open;
    this.checks = checks;
    this.rows = rows;
    this.adjustments = adjustments;
    this.claims = claims;
    this.history = history;
  }

  /**
   * Changes it; the state of the entry stays. Tells whether anything differs from before.
   *
   * @param no number of the case within the entry
   * @param typed field key to typed text
   * @throws cn.zhicheng.shared.InvalidException with everything that is wrong with it
   * @throws cn.zhicheng.shared.NotFoundException when there is no case of this number
   * @throws cn.zhicheng.shared.RefusedException when nothing may be adjusted
   * @throws cn.zhicheng.shared.StaleException when the entry was changed elsewhere since
   */
  @Transactional
  public void adjust(Actor actor, UUID id, int version, int no, Map<String, String> typed) {
    OpenAdjustment.Opened opened = open.of(actor, id, version);
    Map<String, Object> before = rows.one(id, no).payload();
    Map<String, Object> after = checks.checked(opened.entry(), opened.table(), no, typed);
    rows.change(id, no, after, opened.table().identityOf(after));
    adjustments.add(id, no, before, after, actor.name());
    claims.noteCase(opened.entry(), opened.table(), no, after);
    history.noted(
        actor,
        id,
        EntryHistory.ADJUST,
        "第 " + no + " 条",
        Map.of("row", no, "before", before, "after", after));
  }
}
