package cn.zhicheng.person.web;

import cn.zhicheng.person.BindingFilter;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Tab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page 「人员注册审核」.
 *
 * @param after key this page starts after; null on the first
 * @param awaiting how many people wait for this unit and have not asked it yet (FAQ-P14)
 */
public record BindingListPage(
    BindingFilter filter,
    List<Option> personnelKinds,
    Slice<Row> rows,
    @Nullable String after,
    int awaiting) {
  static final String PATH = "/bindings";

  /** One line; times and series as shown, {@code pick} empty when it does not wait. */
  public record Row(
      String path,
      String pick,
      String name,
      String sex,
      String personnelKind,
      String post,
      String series,
      String kind,
      String submittedAt) {}

  public List<Tab> tabs() {
    return Stream.of(
            BindingState.PENDING, BindingState.ACTIVE, BindingState.RETURNED, BindingState.ENDED)
        .map(s -> Tab.of(s.label(), Links.with(PATH, filters(s)), s == filter.state()))
        .toList();
  }

  public boolean waiting() {
    return filter.state() == BindingState.PENDING;
  }

  /** Whether the list was narrowed down. */
  public boolean narrowed() {
    return !filter.name().isEmpty() || !filter.personnelKind().isEmpty();
  }

  /** The filters as they stand in the address, to stay there while paging. */
  public Map<String, String> filters() {
    return filters(filter.state());
  }

  private Map<String, String> filters(BindingState state) {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("state", state.name());
    filters.put("name", filter.name());
    filters.put("kind", filter.personnelKind());
    return filters;
  }
}
