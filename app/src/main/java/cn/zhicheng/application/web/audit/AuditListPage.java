package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditTab;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page 「申报情况」.
 *
 * @param search as typed
 * @param after key this page starts after; null on the first
 */
public record AuditListPage(AuditTab tab, String search, Slice<Row> rows, @Nullable String after) {
  /**
   * One line.
   *
   * @param round 「第 2 次提交」; empty in the first round
   * @param since when it came, or when it was decided
   */
  public record Row(
      String path,
      String name,
      String number,
      String unit,
      String title,
      String specialty,
      String round,
      String state,
      String since) {}

  public boolean waiting() {
    return tab == AuditTab.WAITING;
  }

  public List<Tab> tabs() {
    return Arrays.stream(AuditTab.values())
        .map(t ->
            Tab.of(
                t.label(),
                Links.with(
                    ApplicationAuditListController.PATH, Map.of("q", search), "tab", t.name()),
                t == tab))
        .toList();
  }

  /** What the next page keeps. */
  public Map<String, String> filters() {
    return search.isEmpty() ? Map.of("tab", tab.name()) : Map.of("tab", tab.name(), "q", search);
  }

  public String lead() {
    return waiting() ? "到达本单位审核环节的职称申报，先到的排在前面。" : "本单位审核过的职称申报，最近审核的排在前面。";
  }

  public String sinceLabel() {
    return waiting() ? "到达时间" : "审核时间";
  }

  public String emptyTitle() {
    return search.isEmpty() ? "没有" + tab.label() + "的申报" : "没有找到相符的申报";
  }

  public String emptyHint() {
    return search.isEmpty() ? "申报到达本单位的审核环节后会出现在「待审核」中。" : "请检查姓名或申报编号是否正确，也可以换一个标签页查询。";
  }
}
