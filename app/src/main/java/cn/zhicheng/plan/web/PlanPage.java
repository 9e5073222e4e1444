package cn.zhicheng.plan.web;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanContent;
import cn.zhicheng.plan.PlanFile;
import cn.zhicheng.plan.PlanGap;
import cn.zhicheng.plan.PlanSection;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Tab;
import cn.zhicheng.web.TaskListItem;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.Tone;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One plan on 「评审计划管理」.
 *
 * @param writes whether the reader is its organiser
 * @param gaps what keeps the draft from being handed in
 * @param ready whether its rules stand the try-out; allowed where nobody asks
 * @param mayDecide whether it may be approved or returned now, by the reader
 * @param mayPublish whether approving it helps anybody
 * @param concerned files the cancelling would end; empty where nobody asks
 * @param reason typed into a form that came back
 * @param problems null when nothing was sent yet
 * @param alert why what was sent could not be done; null when it could
 */
public record PlanPage(
    PlanFile file,
    PlanContent content,
    boolean writes,
    List<PlanGap> gaps,
    Verdict ready,
    Verdict mayDecide,
    Verdict mayPublish,
    String concerned,
    List<Tab> tabs,
    List<TimelineNode> history,
    String reason,
    @Nullable Problems problems,
    @Nullable String alert) {

  public Plan plan() {
    return file.plan();
  }

  public String path() {
    return PlanDeskController.PATH + "/" + plan().id();
  }

  public boolean draft() {
    return plan().status() == PlanStatus.DRAFT;
  }

  public boolean pending() {
    return plan().status() == PlanStatus.PENDING;
  }

  public boolean published() {
    return plan().status() == PlanStatus.PUBLISHED;
  }

  public Tone tone() {
    return switch (plan().status()) {
      case DRAFT -> Tone.NEUTRAL;
      case PENDING -> Tone.INFO;
      case PUBLISHED -> Tone.SUCCESS;
      case CANCELLED -> Tone.DANGER;
    };
  }

  /** The sections with how far they are. */
  public List<TaskListItem> items() {
    return Arrays.stream(PlanSection.values()).map(this::item).toList();
  }

  private TaskListItem item(PlanSection section) {
    boolean done = file.checked().contains(section);
    boolean wrong = gaps.stream().anyMatch(gap -> gap.section() == section);
    String waiting = file.copiedFrom() == null ? "待填写" : "待核对";
    return new TaskListItem(
        section.label(),
        section.hint(),
        href(section),
        done ? wrong ? Tone.WARN : Tone.SUCCESS : Tone.NEUTRAL,
        done ? wrong ? "需要修改" : "已保存" : waiting);
  }

  public String href(PlanSection section) {
    return path() + "/sections/" + section;
  }
}
