package cn.zhicheng.application.web.audit;

import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the file on the page 「审核」.
 *
 * @param walk previous and next in the list it was opened from; null for operations
 * @param filters of that list, to come back to it
 * @param below what the levels below checked in this round
 * @param doubts those between two people first
 * @param notes 「内部备注」; null where this account reads none
 */
public record AuditSide(
    @Nullable Walk walk,
    Map<String, String> filters,
    List<Below> below,
    List<Doubt> doubts,
    List<Adjusted> adjusted,
    @Nullable Notes notes,
    List<String> templates) {
  static final AuditSide NONE =
      new AuditSide(null, Map.of(), List.of(), List.of(), List.of(), null, List.of());

  /** Previous and next; null at the ends. */
  public record Walk(String list, @Nullable String previous, @Nullable String next, String told) {}

  /** What one level checked. */
  public record Below(String level, String summary, List<Detail> problems) {}

  /**
   * What entries claim that others claim too, of one kind.
   *
   * @param advice what the auditor does about it
   * @param hint whether only the person's own entries are concerned
   */
  public record Doubt(String kind, String advice, List<String> sentences, boolean hint) {}

  /** One adjusted case. */
  public record Adjusted(String title, String who, boolean removed, List<Detail> rows) {}

  /**
   * The notes and the form for one more.
   *
   * @param typed what could not be saved
   */
  public record Notes(List<Note> written, String typed, @Nullable Problems problems) {}

  /** One note. */
  public record Note(String who, String text) {}
}
