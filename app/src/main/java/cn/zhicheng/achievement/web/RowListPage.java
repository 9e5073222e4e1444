package cn.zhicheng.achievement.web;

import cn.zhicheng.shared.Verdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a nested table, page by page.
 *
 * @param entry title of the entry they belong to
 * @param search what is looked for; empty for all
 * @param next key of the next page; null on the last
 * @param after key this page starts after; null on the first
 * @param edit whether rows may be changed, and why not
 */
public record RowListPage(
    UUID id,
    int version,
    String entry,
    FormTable table,
    String search,
    @Nullable String next,
    @Nullable String after,
    Verdict edit) {
  public String path() {
    return "/library/entries/" + id + "/rows";
  }
}
