package cn.zhicheng.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything the layout needs around a page's own content.
 *
 * @param user null when nobody is signed on
 * @param path of the request, to mark the current navigation entry
 * @param token gives the token for forms; asking begins a session, so a public page without a form
 *     never asks
 * @param flash a sentence to show once after a redirect; null for none
 * @param browser what the pages are drawn with
 * @param large whether they are to be shown larger (「大字」)
 */
public record Shell(
    @Nullable UserChip user,
    List<NavItem> navigation,
    String path,
    Supplier<String> token,
    @Nullable String flash,
    Browser browser,
    boolean large) {
  public boolean signedOn() {
    return user != null;
  }

  /** The token a form must carry; begins a session when there is none. */
  public String csrf() {
    return token.get();
  }

  /** Navigation entries where something waits, for the bell. */
  public List<NavItem> waiting() {
    return navigation.stream().filter(item -> item.badge() != null).toList();
  }

  public boolean current(NavItem item) {
    return path.equals(item.path()) || path.startsWith(item.path() + "/");
  }
}
