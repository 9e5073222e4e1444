package cn.zhicheng.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, paged by key: no offset, no total.
 *
 * @param next key the next page starts after; null on the last page
 */
public record Slice<T>(List<T> rows, @Nullable String next) {
  /** Cuts a result that was read with one row more than the page holds. */
  public static <T> Slice<T> cut(List<T> rows, int size, Function<T, String> key) {
    return rows.size() <= size
        ? new Slice<>(rows, null)
        : new Slice<>(rows.subList(0, size), key.apply(rows.get(size - 1)));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
