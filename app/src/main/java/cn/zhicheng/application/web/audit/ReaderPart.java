package cn.zhicheng.application.web.audit;

import cn.zhicheng.web.Detail;
import cn.zhicheng.web.MarkField;
import cn.zhicheng.web.Proof;
import java.util.List;

/**
 * One section of the application as auditors read it.
 *
 * @param lines what was typed; empty for library sections
 * @param entries copied entries; empty for typed sections
 * @param fields the same lines, where each can be marked; else empty
 * @param changed whether it differs from what this body last decided on
 */
public record ReaderPart(
    String section,
    String label,
    List<Detail> lines,
    List<Entry> entries,
    boolean fromLibrary,
    boolean changed,
    MarkField mark,
    List<FieldLine> fields) {

  /** One typed field with its own mark. */
  public record FieldLine(Detail row, MarkField mark) {}

  /** Nothing was imported here, and it was so before. */
  public boolean blank() {
    return fromLibrary && entries.isEmpty() && !changed;
  }

  /** Sections without entries take little room; changed ones stand out. */
  public String css() {
    String css = changed ? "card part is-changed" : "card part";
    return fromLibrary && entries.isEmpty() ? css + " is-empty" : css;
  }

  /**
   * One copied entry.
   *
   * @param change 「新增」 or 「修改」 since this body last decided; empty otherwise
   */
  public record Entry(
      String title, List<Detail> lines, List<Proof> proofs, String change, MarkField mark) {}
}
