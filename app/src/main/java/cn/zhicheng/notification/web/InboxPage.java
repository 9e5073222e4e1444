package cn.zhicheng.notification.web;

import cn.zhicheng.identity.Role;
import cn.zhicheng.notification.Inbox;
import cn.zhicheng.notification.Notice;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Tab;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page 「消息中心」.
 *
 * @param kind filtered by; null for all
 * @param count of the unread, up to {@link Inbox#COUNT_LIMIT} + 1
 * @param reader as whom they are read
 * @param after key the page starts after; null on the first
 */
public record InboxPage(
    Slice<Notice> notices,
    @Nullable NotificationKind kind,
    boolean unread,
    int count,
    Role reader,
    @Nullable String after) {

  static @Nullable String badge(int count) {
    return count == 0
        ? null
        : count > Inbox.COUNT_LIMIT ? Inbox.COUNT_LIMIT + "+" : String.valueOf(count);
  }

  public List<Tab> tabs() {
    Map<String, String> kinds = kind == null ? Map.of() : Map.of("kind", kind.name());
    var open = new LinkedHashMap<>(kinds);
    open.put("unread", "true");
    return List.of(
        Tab.of("全部", Links.with(InboxController.PATH, kinds), !unread),
        new Tab("未读", Links.with(InboxController.PATH, open), unread, badge(count)));
  }

  /** The filters the next page keeps. */
  public Map<String, String> filters() {
    var filters = new LinkedHashMap<String, String>();
    filters.put("kind", chosen());
    filters.put("unread", unread ? "true" : "");
    return filters;
  }

  /** Operations have nothing to choose. */
  public boolean settable() {
    return reader != Role.OPS;
  }

  public String chosen() {
    return kind == null ? "" : kind.name();
  }

  public List<Option> kinds() {
    return WishesPage.kinds(reader.audits()).stream()
        .map(each -> Option.of(each.name(), each.label()))
        .toList();
  }

  public String minute(Instant at) {
    return ProvinceTime.minute(at);
  }
}
