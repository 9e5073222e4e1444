package cn.zhicheng.web;

import org.jspecify.annotations.Nullable;

/**
 * One link of a row of tabs.
 *
 * @param count small number behind the label; null for none
 */
public record Tab(String label, String path, boolean current, @Nullable String count) {
  public static Tab of(String label, String path, boolean current) {
    return new Tab(label, path, current, null);
  }
}
