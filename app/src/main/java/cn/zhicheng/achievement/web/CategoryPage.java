package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.entry.EntryFlags;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Tab;
import cn.zhicheng.web.Tone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one category.
 *
 * @param withSource whether the column 来源 is shown (FAQ-P23)
 * @param next key of the next page; null on the last
 * @param add whether 「新增」 is open, and why not
 * @param importable whether a template can be filled and imported
 * @param citable whether references can be read into it
 * @param after key this page starts after; null on the first
 */
public record CategoryPage(
    String code,
    String name,
    String description,
    List<Tab> tabs,
    List<String> columns,
    boolean withSource,
    List<Row> rows,
    Map<String, String> filters,
    @Nullable String next,
    @Nullable String after,
    Verdict bound,
    Verdict add,
    boolean importable,
    boolean citable) {
  /**
   * One entry.
   *
   * @param adjust whether 「调整」 stands beside it (FAQ-P48)
   * @param pick what the form posts for it; empty when it cannot be submitted
   */
  public record Row(
      UUID id,
      String title,
      List<String> values,
      String source,
      EntryState state,
      String pick,
      EntryFlags flags,
      boolean adjust) {
    Tone tone() {
      return EntryBadges.tone(state);
    }
  }

  public String path() {
    return "/library/" + code;
  }

  public boolean anyPick() {
    return rows.stream().anyMatch(row -> !row.pick().isEmpty());
  }
}
