package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.MarkField;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Proof;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 「审核」 of one entry.
 *
 * @param path where decisions go, with the filter
 * @param cases the nested table; null where the category has none
 * @param firstProof what the preview shows at first; null without attachments
 * @param again null when this unit audits it for the first time
 * @param typed so far
 * @param top a sentence above everything, such as who was faster; empty for none
 */
public record AuditPage(
    UUID id,
    int version,
    String path,
    String title,
    EntryState state,
    List<Detail> head,
    List<Line> lines,
    List<Place> places,
    @Nullable Cases cases,
    @Nullable String firstProof,
    @Nullable Again again,
    Walk walk,
    AuditNotices notices,
    List<TimelineNode> history,
    Verdict approve,
    Verdict giveBack,
    Verdict declareVoid,
    DecisionInput typed,
    List<Option> reasons,
    Problems problems,
    String top) {
  /** One field and what is wrong with it. */
  public record Line(Detail row, MarkField mark) {}

  /**
   * One attachment place.
   *
   * @param removed names of files that were there when it was returned
   */
  public record Place(
      String label, List<Proof> proofs, List<String> removed, boolean changed, MarkField mark) {}

  /**
   * The nested table.
   *
   * @param table its first rows
   * @param href all of them
   * @param changes rows that differ from when it was returned
   */
  public record Cases(FormTable table, String href, List<Detail> changes, MarkField mark) {}

  /**
   * It was returned by this unit and submitted again.
   *
   * @param unchanged whether nothing differs
   * @param all whether everything is shown, not only what differs
   * @param toggle shows the other
   */
  public record Again(
      String when,
      String who,
      String message,
      List<Asked> asked,
      boolean unchanged,
      boolean all,
      String toggle) {}

  /** What the return asked for, and whether that place differs now. */
  public record Asked(String where, String reason, String problem, boolean changed) {}

  /**
   * The list it was opened from.
   *
   * @param told 「第 3 条，共 20+ 条」; empty when the entry does not stand in it
   */
  public record Walk(String list, @Nullable String previous, @Nullable String next, String told) {}

  public Tone tone() {
    return EntryBadges.tone(state);
  }

  /** Whether there is anything left for the unit to decide. */
  public boolean open() {
    return approve.allowed() || giveBack.allowed();
  }

  public boolean onlyChanges() {
    return again != null && !again.all();
  }
}
