package cn.zhicheng.web;

import cn.zhicheng.shared.Problems;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How a form field, its hint and its error name each other; used by the component templates. */
public final class Fields {
  private Fields() {}

  /** The id of a field's control, and what the error summary links to. */
  public static String id(String name) {
    return "f-" + name;
  }

  public static @Nullable String error(@Nullable Problems problems, String name) {
    return problems == null ? null : problems.of(name);
  }

  /** The value of {@code aria-describedby}; null when there is neither hint nor error. */
  public static @Nullable String describedBy(String name, String hint, @Nullable String error) {
    var ids = new StringJoiner(" ");
    if (!hint.isEmpty()) {
      ids.add(id(name) + "-hint");
    }
    if (error != null) {
      ids.add(id(name) + "-error");
    }
    return ids.length() == 0 ? null : ids.toString();
  }

  /** Leaves an attribute out instead of writing it empty. */
  public static @Nullable String orNone(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  /** Leaves a numeric attribute out when it says nothing. */
  public static @Nullable String orNone(long number) {
    return number <= 0 ? null : Long.toString(number);
  }

  /** An id that stays the same for the same words, to tie a reason to its button. */
  public static String idOf(String prefix, @Nullable String given, String... words) {
    return given == null || given.isEmpty()
        ? prefix + "-" + Integer.toHexString(String.join("|", words).hashCode())
        : prefix + "-" + given;
  }
}
