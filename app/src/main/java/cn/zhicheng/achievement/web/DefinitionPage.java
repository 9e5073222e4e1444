package cn.zhicheng.achievement.web;

import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Option;
import java.util.List;
import java.util.Set;

/**
 * One category as its file defines it.
 *
 * @param series those it may serve, as choices
 * @param on numbers of those it is open to
 */
public record DefinitionPage(
    String code,
    String name,
    String description,
    List<Detail> facts,
    List<Line> fields,
    List<Line> slots,
    String tableLabel,
    List<Line> rowFields,
    List<Option> series,
    Set<String> on) {
  /**
   * One field or attachment.
   *
   * @param rules what must hold, in words
   */
  public record Line(String label, String kind, boolean required, String rules) {}

  public String path() {
    return CataloguePages.PATH + "/" + code;
  }
}
