package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.entry.EntryMarks;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of an entry, new or known.
 *
 * @param id of the entry; chosen before its first saving
 * @param known whether it has been saved
 * @param table its nested table; null for none
 * @param newer whether a newer version of its category waits for it
 * @param returned why the unit sent it back; empty when it did not
 * @param marks what the unit pointed out where
 * @param top a sentence above everything, such as who was faster; empty for none
 */
public record EntryFormPage(
    String category,
    String categoryName,
    String description,
    UUID id,
    boolean known,
    int version,
    List<FormField> fields,
    List<FormSlot> slots,
    @Nullable FormTable table,
    boolean newer,
    Problems problems,
    String returned,
    EntryMarks marks,
    String top,
    Verdict edit,
    Verdict submit) {
  public String title() {
    return (known ? "修改" : "新增") + categoryName;
  }

  public String action() {
    return known ? path() : "/library/" + category;
  }

  /** Where half-typed text is kept in the browser until it was saved. */
  public String keep() {
    return "entry-" + (known ? id : category);
  }

  public String back() {
    return known ? path() : "/library/" + category;
  }

  public String path() {
    return "/library/entries/" + id;
  }
}
