package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.ClaimKind;
import cn.zhicheng.achievement.Doubt;
import cn.zhicheng.achievement.entry.EntryHistory;
import java.util.Arrays;
import java.util.List;

/**
 * Doubts of one kind with both places of each.
 *
 * @param advice what the auditor does about it
 * @param hint whether only the person's own entries are concerned
 */
public record DoubtGroup(String label, String advice, boolean hint, List<Line> lines) {
  /**
   * Two places that claim the same.
   *
   * @param here in this entry
   * @param href to the other entry; empty where it may not be opened
   */
  public record Line(
      String here,
      String person,
      String unit,
      String category,
      String title,
      String there,
      String since,
      String state,
      String href) {}

  static List<DoubtGroup> of(List<Doubt> doubts) {
    var own =
        new DoubtGroup(
            "本人重复使用",
            "同一材料也用在本人的另一条业绩中，请留意是否重复计算。",
            true,
            lines(doubts.stream().filter(doubt -> !doubt.between()).toList()));
    var all =
        new java.util.ArrayList<>(
            Arrays.stream(ClaimKind.values()).map(kind -> of(kind, doubts)).toList());
    all.add(own);
    return all.stream().filter(group -> !group.lines().isEmpty()).toList();
  }

  private static DoubtGroup of(ClaimKind kind, List<Doubt> doubts) {
    return new DoubtGroup(
        kind.label(),
        kind.advice(),
        false,
        lines(doubts.stream().filter(doubt -> doubt.between() && doubt.kind() == kind).toList()));
  }

  private static List<Line> lines(List<Doubt> doubts) {
    return doubts.stream().map(DoubtGroup::line).toList();
  }

  private static Line line(Doubt doubt) {
    Doubt.Other other = doubt.other();
    return new Line(
        doubt.here().told(doubt.count()),
        other.person(),
        other.unit(),
        other.category(),
        other.title(),
        other.place().told(doubt.count()),
        EntryHistory.time(other.since()),
        other.state().label(),
        other.ours() ? AuditListPages.PATH + "/" + other.entryId() : "");
  }
}
