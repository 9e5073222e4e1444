package cn.zhicheng.application.web;

import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Tab;
import java.util.List;

/** 「职称申报」: 当前申报记录 above, the plans and the bin below (FAQ-P28, P37). */
public record PlanListPage(
    List<RecordRow> records, List<PlanRow> plans, List<BinRow> bin, boolean mine) {

  /** All plans, or those open now that serve the person's unit. */
  public List<Tab> tabs() {
    return List.of(
        Tab.of("全部评审计划", "/applications", !mine), Tab.of("我能申报的", "/applications?mine=true", mine));
  }

  /**
   * One line of 「当前申报记录」.
   *
   * @param editable whether it is continued by 「填报」 and may be deleted
   * @param exportable whether 「导出申报信息」 is offered (FAQ-P43, P44)
   */
  public record RecordRow(
      String id,
      String number,
      String planName,
      int planYear,
      String title,
      String specialty,
      cn.zhicheng.application.ApplicationState state,
      String note,
      boolean editable,
      boolean exportable,
      int version) {}

  /**
   * One line of 「回收站」.
   *
   * @param note when it was deleted and until when it may be restored
   */
  public record BinRow(
      String id,
      String number,
      String planName,
      String title,
      String note,
      Verdict mayRestore,
      int version) {}

  /**
   * One plan to look at by 「查看」.
   *
   * @param served whether it serves the person's unit; those that do come first
   */
  public record PlanRow(
      String id,
      String name,
      int year,
      String series,
      String committee,
      String opens,
      String closes,
      String phase,
      boolean open,
      String left,
      boolean served) {}
}
