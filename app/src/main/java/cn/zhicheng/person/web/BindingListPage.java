package cn.zhicheng.person.web;

import cn.zhicheng.person.BindingState;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Tab;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page 「人员注册审核」.
 *
 * @param after key this page starts after; null on the first
 */
public record BindingListPage(BindingState state, Slice<Row> rows, @Nullable String after) {
  /** One line; times and series as shown. */
  public record Row(
      String path,
      String name,
      String sex,
      String personnelKind,
      String post,
      String series,
      String kind,
      String submittedAt) {}

  public List<Tab> tabs() {
    return Stream.of(BindingState.PENDING, BindingState.ACTIVE, BindingState.RETURNED)
        .map(s -> Tab.of(s.label(), "/bindings?state=" + s, s == state))
        .toList();
  }

  public boolean waiting() {
    return state == BindingState.PENDING;
  }
}
