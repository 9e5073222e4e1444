package cn.zhicheng.achievement.web;

import java.util.List;

/** 「业绩类别」: all categories by pack. */
public record CataloguePage(List<Row> rows) {
  /**
   * One category.
   *
   * @param pack 通用, or 行业专用 and the series it serves
   * @param off names of the series it is closed to; empty for none
   */
  public record Row(
      String code, String name, String pack, int version, int fields, String table, String off) {}
}
