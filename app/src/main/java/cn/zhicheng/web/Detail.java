package cn.zhicheng.web;

import org.jspecify.annotations.Nullable;

/**
 * One row of a definition list.
 *
 * @param value as shown; empty shows 「未填写」
 * @param before what stood here at the last look, shown struck through when it differs; null for
 *     none
 * @param href makes the value a link; null for none
 */
public record Detail(String label, String value, @Nullable String before, @Nullable String href) {
  public static Detail of(String label, @Nullable String value) {
    return new Detail(label, value == null ? "" : value, null, null);
  }

  public static Detail link(String label, String value, String href) {
    return new Detail(label, value, null, href);
  }

  public static Detail compared(String label, String value, String before) {
    return new Detail(label, value, before, null);
  }

  /** Whether the reader should notice a difference. */
  public boolean changed() {
    return before != null && !before.equals(value);
  }
}
