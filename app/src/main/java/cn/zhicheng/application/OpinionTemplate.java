package cn.zhicheng.application;

import java.util.UUID;

/**
 * An opinion a body keeps ready.
 *
 * @param text with {@code {姓名}}, {@code {单位}} and {@code {职称}} where those of the file belong
 */
public record OpinionTemplate(UUID id, String text) {
  public static final int MAX = 500;

  /** Most of one body. */
  public static final int MOST = 20;

  /** The words for one file. */
  public static String filled(String text, String person, String unit, String title) {
    return text.replace("{姓名}", person).replace("{单位}", unit).replace("{职称}", title);
  }
}
