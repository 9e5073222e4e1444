package cn.zhicheng.application;

import java.util.List;

/**
 * What still lies ahead of an application.
 *
 * @param levels the current one first; empty when nothing lies ahead
 * @param end e.g. {@code 2026-12-20}; empty when nothing lies ahead
 * @param slowEnd the day when every level takes long
 * @param why why no levels can be told; empty otherwise
 */
public record OutlookView(List<Level> levels, String end, String slowEnd, String why) {
  /**
   * One level with whom to ask.
   *
   * @param expectedOn day it should be done, from how long the body's latest decisions took
   * @param basis what that day is drawn from, in words
   */
  public record Level(
      String label,
      String body,
      String contact,
      String phone,
      boolean current,
      String expectedOn,
      String basis) {}

  static OutlookView none(String why) {
    return new OutlookView(List.of(), "", "", why);
  }

  public boolean empty() {
    return levels.isEmpty();
  }
}
