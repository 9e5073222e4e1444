package cn.zhicheng.web;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the side navigation.
 *
 * @param group heading it stands under; empty for none
 * @param path page it leads to; it is current while the request path starts with it
 * @param icon name of a symbol in the sprite {@code static/icons.svg}
 * @param badge small counter such as "12" or "999+"; null for none
 */
public record NavItem(
    String group, String label, String path, String icon, @Nullable String badge) {
  public static NavItem of(String group, String label, String path, String icon) {
    return new NavItem(group, label, path, icon, null);
  }
}
