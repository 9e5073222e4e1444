package cn.zhicheng.form.companion;

import cn.zhicheng.document.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * One attachment of an application, as a line of 材料清单.
 *
 * @param no from 1, in the order of the list
 * @param section part of the application, e.g. 继续教育
 * @param entry what it proves, e.g. the title of the library entry
 * @param document null when the store no longer knows it
 */
public record Proof(
    int no,
    String section,
    String entry,
    String name,
    String sha256,
    @Nullable StoredDocument document) {
  private static final int SHORT = 8;

  /** First digits of its SHA-256, as they are printed. */
  public String shortHash() {
    return sha256.length() <= SHORT ? sha256 : sha256.substring(0, SHORT);
  }

  /** Number of pages in words; a picture is one. */
  public String pages() {
    StoredDocument known = document;
    if (known == null) {
      return "—";
    }
    Integer pages = known.pages();
    return known.picture() ? "1" : pages == null ? "—" : pages.toString();
  }
}
