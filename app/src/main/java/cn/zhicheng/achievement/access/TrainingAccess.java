package cn.zhicheng.achievement.access;

import cn.zhicheng.shared.Verdict;

/** Whether hours of a year can be fetched (FAQ-P21, P24). */
public final class TrainingAccess {
  private TrainingAccess() {}

  /** The source must be there at all. */
  public static Verdict mayFetch(boolean connected) {
    return connected
        ? Verdict.ALLOWED
        : Verdict.refuse("NO_TRAINING_SOURCE", "本系统尚未接入公需科目学时的数据源，不能提取。请点击“新增”录入，并上传学时证明。");
  }

  /** The source must cover the year. */
  public static Verdict mayFetch(boolean connected, boolean covered) {
    return mayFetch(connected)
        .and(() ->
            covered
                ? Verdict.ALLOWED
                : Verdict.refuse("YEAR_NOT_COVERED", "数据源没有该年度的公需科目学时，不能提取。请点击“新增”录入，并上传学时证明。"));
  }
}
