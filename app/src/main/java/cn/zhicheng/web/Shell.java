package cn.zhicheng.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the layout needs around a page's own content.
 *
 * @param user null when nobody is signed on
 * @param path of the request, to mark the current navigation entry
 * @param csrf token for forms; empty on pages without a session
 * @param flash a sentence to show once after a redirect; null for none
 */
public record Shell(
    @Nullable UserChip user,
    List<NavItem> navigation,
    String path,
    String csrf,
    @Nullable String flash) {
  public boolean signedOn() {
    return user != null;
  }

  public boolean current(NavItem item) {
    return path.equals(item.path()) || path.startsWith(item.path() + "/");
  }
}
