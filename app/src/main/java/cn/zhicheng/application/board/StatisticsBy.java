package cn.zhicheng.application.board;

/** What 「统计」 is broken down by. */
public enum StatisticsBy {
  PLAN("按评审计划"),
  UNIT("按工作单位"),
  REGION("按地区");

  private final String label;

  StatisticsBy(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
