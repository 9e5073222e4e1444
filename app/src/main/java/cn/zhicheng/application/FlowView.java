package cn.zhicheng.application;

import cn.zhicheng.web.TimelineNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 「申报流程」 as read by applicants and auditors alike (FAQ-P51).
 *
 * @param state word of the badge
 * @param here where the application lies now; null once it is decided
 * @param looks of operations, as sentences, oldest first
 * @param asked whether the applicant asks the current level to return it
 * @param rounds newest first, so that the current node is on top
 */
public record FlowView(
    ApplicationState state,
    @Nullable Here here,
    List<String> looks,
    boolean asked,
    List<Round> rounds) {

  /**
   * The current node: whom to ask.
   *
   * @param step e.g. 「市人社部门审核」
   * @param contact the responsible person; empty where the body named none
   * @param since {@code 2026-09-21 16:30}
   * @param days working days used so far
   * @param dueOn last day it should be done, {@code 2026-09-28}
   * @param late whether that day has passed
   */
  public record Here(
      String step,
      String body,
      String contact,
      String phone,
      String since,
      int days,
      String dueOn,
      boolean late) {}

  /** One submission and what became of it. */
  public record Round(int number, List<TimelineNode> nodes) {
    public String title() {
      return "第 " + number + " 次提交";
    }
  }
}
