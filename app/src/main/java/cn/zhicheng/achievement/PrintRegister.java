package cn.zhicheng.achievement;

import java.util.Arrays;
import java.util.Optional;

/** The registers of the review form that entries are printed in, with the cells of one row. */
public enum PrintRegister {
  /** 学习培训经历. */
  STUDY(7),
  /** 工作经历. */
  WORK(5),
  /** 主要专业技术工作业绩, before or after the present qualification. */
  ACHIEVEMENTS(4),
  /** 著作、论文及重要技术报告. */
  PAPERS(5),
  /** 考试成绩. */
  EXAMS(5),
  /** 年度及任期届满考核结果. */
  APPRAISALS(3),
  /** 奖惩情况. */
  REWARDS(5);

  private final int cells;

  PrintRegister(int cells) {
    this.cells = cells;
  }

  /** How many cells a row has. */
  public int cells() {
    return cells;
  }

  static Optional<PrintRegister> of(String word) {
    return Arrays.stream(values()).filter(each -> each.name().equals(word)).findFirst();
  }
}
