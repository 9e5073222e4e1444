package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Section;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 「历史版本」 of a typed section.
 *
 * @param versions newest first
 * @param shown the version that is looked at; null when there is none at all
 * @param mayRestore whether it may be put back, and if not, why
 */
public record SectionHistoryPage(
    Application application,
    Section section,
    List<Line> versions,
    @Nullable Shown shown,
    Verdict mayRestore) {

  /**
   * One version in the list.
   *
   * @param what when and by which act it was overwritten
   * @param excerpt the beginning of its longest text
   */
  public record Line(String id, String what, String excerpt, String href, boolean shown) {}

  /** One version in full, each field against what stands there now. */
  public record Shown(String id, String what, List<Detail> rows) {}

  public String path() {
    return "/applications/" + application.id() + "/sections/" + section.code();
  }
}
