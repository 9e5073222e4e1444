package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditListFilter;
import cn.zhicheng.application.AuditTab;
import cn.zhicheng.application.BatchPass;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Tab;
import cn.zhicheng.web.ViewLink;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page 「申报情况」.
 *
 * @param after key this page starts after; null on the first
 * @param views the account's own
 * @param ticked whether all boxes of the page are
 */
public record AuditListPage(
    ApplicationAuditQuery query,
    Slice<Row> rows,
    @Nullable String after,
    List<ViewLink> views,
    List<Option> levels,
    List<Option> regions,
    boolean ticked) {
  /**
   * One line.
   *
   * @param pick empty where the account cannot decide it here
   * @param round 「第 2 次提交」; empty in the first round
   * @param since when it came, or when it was decided
   * @param due 「还剩 3 个工作日」; empty where it does not wait
   */
  public record Row(
      String path,
      String pick,
      String name,
      String number,
      String unit,
      String title,
      String specialty,
      String round,
      String state,
      String since,
      String dueOn,
      String due,
      boolean late,
      boolean doubtful,
      boolean asked) {}

  public AuditTab tab() {
    return query.filter().tab();
  }

  public String search() {
    return query.filter().search();
  }

  public AuditListFilter filter() {
    return query.filter();
  }

  public boolean waiting() {
    return tab() == AuditTab.WAITING;
  }

  public int most() {
    return BatchPass.MOST;
  }

  public List<Tab> tabs() {
    return Arrays.stream(AuditTab.values())
        .map(t ->
            Tab.of(
                t.label(),
                Links.with(ApplicationAuditListController.PATH, query.in(t)),
                t == tab()))
        .toList();
  }

  /** What the next page keeps. */
  public Map<String, String> filters() {
    return query.address();
  }

  /** The same page with all its boxes ticked. */
  public String tickedPath() {
    return Links.with(ApplicationAuditListController.PATH, filters(), "after", after)
        + "&tick=page";
  }

  public String lead() {
    return waiting() ? "到达本单位审核环节的职称申报，先到的排在前面。" : "本单位审核过的职称申报，最近审核的排在前面。";
  }

  public String sinceLabel() {
    return waiting() ? "到达时间" : "审核时间";
  }

  public String emptyTitle() {
    return query.narrows() ? "没有找到相符的申报" : "没有" + tab().label() + "的申报";
  }

  public String emptyHint() {
    return query.narrows() ? "请检查姓名或申报编号是否正确，也可以减少条件，或换一个标签页查询。" : "申报到达本单位的审核环节后会出现在「待审核」中。";
  }
}
