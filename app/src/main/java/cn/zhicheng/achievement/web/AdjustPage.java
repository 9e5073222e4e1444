package cn.zhicheng.achievement.web;

import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 「调整」: the entry's own data to read, and a panel on the right with its cases (FAQ-P48 to P50).
 *
 * @param rows the entry's own data, read-only here
 * @param table the page of cases in the panel
 * @param form one case that is being changed; null shows the list
 * @param adjust whether anything may be changed, and why not
 * @param top a sentence above everything; empty for none
 */
public record AdjustPage(
    UUID id,
    int version,
    String category,
    String categoryName,
    String title,
    List<Detail> rows,
    FormTable table,
    Listing listing,
    @Nullable Form form,
    Verdict adjust,
    Verdict remove,
    String top) {
  /** Id of the panel in the page, and the end of every address that opens it. */
  public static final String PANEL = "cases";

  /** What the list was asked for. */
  public record Listing(String search, @Nullable String next, @Nullable String after) {}

  /** One case with what is typed so far. */
  public record Form(int no, List<FormField> fields, Problems problems) {}

  public String entry() {
    return "/library/entries/" + id;
  }

  public String path() {
    return entry() + "/adjust";
  }

  /** The list with its panel open. */
  public String list() {
    return path() + "#" + PANEL;
  }
}
