package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 「代表作」: every copy with its place among the representative works.
 *
 * @param limits how many the plan wants
 * @param places what may be chosen for each copy
 */
public record WorksPage(
    Application application,
    String limits,
    List<Line> lines,
    List<Option> places,
    Verdict mayEdit,
    Problems problems,
    @Nullable String conflict) {

  /**
   * One copy; the chosen ones come first, in their order.
   *
   * @param place as a number from 1; empty: no representative work
   */
  public record Line(String id, String title, String section, String place) {}

  public String path() {
    return "/applications/" + application.id();
  }
}
