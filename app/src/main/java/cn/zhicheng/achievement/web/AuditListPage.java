package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.entry.EntryFlags;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Tab;
import cn.zhicheng.web.Tone;
import cn.zhicheng.web.ViewLink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 「业绩档案」.
 *
 * @param doubts whether entries in doubt can be asked for
 * @param filters as they stand in the address, to stay there while paging
 * @param views the account's own
 * @param all what can be decided in one go
 */
public record AuditListPage(
    List<Tab> tabs,
    AuditQuery query,
    List<Option> categories,
    boolean doubts,
    Problems problems,
    List<Row> rows,
    Map<String, String> filters,
    @Nullable String next,
    @Nullable String after,
    List<ViewLink> views,
    All all,
    BatchInput typed) {
  /** One entry; {@code pick} is empty when it does not wait. */
  public record Row(
      UUID id,
      String href,
      String person,
      String category,
      String title,
      String source,
      String submitted,
      EntryState state,
      boolean again,
      EntryFlags flags,
      String pick) {
    Tone tone() {
      return EntryBadges.tone(state);
    }
  }

  /**
   * All that match.
   *
   * @param told how many, e.g. 137, or 1000 when there are more than one batch takes
   * @param more whether one batch does not take them all
   * @param seen the moment up to which this page knows of submissions
   */
  public record All(int told, boolean more, String seen) {}

  public boolean waiting() {
    return query.filter().waiting();
  }

  /** The same page with all its boxes ticked. */
  public String ticked() {
    String here = Links.with(AuditListPages.PATH, filters, "after", after);
    return here + (here.contains("?") ? "&" : "?") + "tick=page";
  }

  public boolean checked(Row row) {
    return !row.pick().isEmpty() && (typed.page() || typed.picked().contains(row.pick()));
  }
}
