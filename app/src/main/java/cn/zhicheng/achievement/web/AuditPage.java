package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.Tone;
import java.util.List;
import java.util.UUID;

/**
 * 「审核」 of one entry.
 *
 * @param opinion typed so far
 * @param top a sentence above everything, such as who was faster; empty for none
 */
public record AuditPage(
    UUID id,
    int version,
    String title,
    EntryState state,
    List<Detail> head,
    List<Detail> rows,
    List<ShownSlot> slots,
    List<TimelineNode> history,
    Verdict approve,
    Verdict giveBack,
    Verdict declareVoid,
    String opinion,
    Problems problems,
    String top) {
  public Tone tone() {
    return EntryBadges.tone(state);
  }

  public String path() {
    return AuditListPages.PATH + "/" + id;
  }

  /** Whether there is anything left for the unit to decide. */
  public boolean open() {
    return approve.allowed() || giveBack.allowed();
  }
}
