package cn.zhicheng.achievement.web;

import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.UUID;

/**
 * The form of one row of a nested table.
 *
 * @param no number of the row; 0 for a new one
 * @param version of the entry
 * @param entry title of the entry it belongs to
 * @param top a sentence above everything; empty for none
 */
public record RowFormPage(
    UUID id,
    int no,
    int version,
    String entry,
    String name,
    String label,
    List<FormField> fields,
    Problems problems,
    String top,
    Verdict edit) {
  public String title() {
    return no == 0 ? "新增" + name : "修改第 " + no + " 条" + name;
  }

  public String list() {
    return "/library/entries/" + id + "/rows";
  }

  public String action() {
    return no == 0 ? list() : list() + "/" + no;
  }

  /** Where half-typed text is kept in the browser until it was saved. */
  public String keep() {
    return "row-" + id + "-" + no;
  }
}
