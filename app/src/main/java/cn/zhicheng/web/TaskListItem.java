package cn.zhicheng.web;

import org.jspecify.annotations.Nullable;

/**
 * One section of a long piece of work and how far it is.
 *
 * @param href the section; null while it cannot be opened, then the hint says why
 * @param state word in the badge, e.g. 「已完成」
 */
public record TaskListItem(
    String title, String hint, @Nullable String href, Tone tone, String state) {
  public static TaskListItem of(String title, String href, Tone tone, String state) {
    return new TaskListItem(title, "", href, tone, state);
  }
}
