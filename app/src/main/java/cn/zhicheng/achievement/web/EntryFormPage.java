package cn.zhicheng.achievement.web;

import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of an entry, new or known.
 *
 * @param id null while it has never been saved
 * @param returned why the unit sent it back; empty when it did not
 * @param top a sentence above everything, such as who was faster; empty for none
 */
public record EntryFormPage(
    String category,
    String categoryName,
    String description,
    @Nullable UUID id,
    int version,
    List<FormField> fields,
    List<FormSlot> slots,
    Problems problems,
    String returned,
    String top,
    Verdict edit,
    Verdict submit) {
  public String title() {
    return (id == null ? "新增" : "修改") + categoryName;
  }

  public String action() {
    return id == null ? "/library/" + category : "/library/entries/" + id;
  }

  /** Where half-typed text is kept in the browser until it was saved. */
  public String keep() {
    return "entry-" + (id == null ? category : id + "-" + version);
  }

  public String back() {
    return id == null ? "/library/" + category : "/library/entries/" + id;
  }
}
