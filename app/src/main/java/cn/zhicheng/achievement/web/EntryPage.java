package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An own entry with everything the person may do to it, each with its reason when not. */
public record EntryPage(
    UUID id,
    int version,
    String category,
    String categoryName,
    String title,
    EntryState state,
    String stateSentence,
    String source,
    String opinion,
    List<Marked> marks,
    List<Detail> rows,
    List<ShownSlot> slots,
    @Nullable FormTable table,
    boolean newer,
    OwnNotices own,
    List<TimelineNode> history,
    Verdict edit,
    Verdict submit,
    Verdict withdraw,
    Verdict delete,
    Verdict restore,
    Verdict copy) {
  /** What the unit pointed out at one place. */
  public record Marked(String where, String sentence) {}

  public Tone tone() {
    return EntryBadges.tone(state);
  }

  public String path() {
    return "/library/entries/" + id;
  }
}
