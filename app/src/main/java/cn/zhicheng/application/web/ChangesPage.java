package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import java.util.List;

/** 「业绩库已更新」: copies the library has moved on from, and what it says differently. */
public record ChangesPage(Application application, List<Line> lines, Verdict mayEdit) {

  /**
   * One copy.
   *
   * @param changes before and now; empty where it cannot be brought up to date
   */
  public record Line(
      String id,
      String title,
      String section,
      String badge,
      String explained,
      boolean refreshable,
      List<Detail> changes) {}

  public String path() {
    return "/applications/" + application.id();
  }

  public long refreshable() {
    return lines.stream().filter(Line::refreshable).count();
  }
}
