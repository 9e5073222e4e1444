package cn.zhicheng.application.board;

import java.util.List;
import java.util.Locale;

/**
 * Sums of one plan, unit or region.
 *
 * @param drafts begun, never submitted
 * @param submitted at least once
 * @param returned lie with the applicant now
 * @param rounds submissions of all of them
 * @param returns times returned
 */
public record StatisticsLine(
    String name,
    int drafts,
    int submitted,
    int atUnit,
    int atDepartment,
    int atBureau,
    int atOrganiser,
    int returned,
    int rejected,
    int accepted,
    int lapsed,
    int rounds,
    int returns) {
  /** Titles of {@link #cells()}. */
  public static final List<String> HEAD =
      List.of(
          "名称", "未提交草稿", "已提交", "用人单位审核中", "主管部门审核中", "人社部门审核中", "组建单位审核中", "待修改", "不予通过", "已受理",
          "逾期放弃", "退回次数", "平均提交次数");

  /** Submissions per application, e.g. {@code 1.25}. */
  public String roundsEach() {
    return submitted == 0 ? "" : String.format(Locale.ROOT, "%.2f", (double) rounds / submitted);
  }

  public List<String> cells() {
    return List.of(
        name,
        String.valueOf(drafts),
        String.valueOf(submitted),
        String.valueOf(atUnit),
        String.valueOf(atDepartment),
        String.valueOf(atBureau),
        String.valueOf(atOrganiser),
        String.valueOf(returned),
        String.valueOf(rejected),
        String.valueOf(accepted),
        String.valueOf(lapsed),
        String.valueOf(returns),
        roundsEach());
  }
}
