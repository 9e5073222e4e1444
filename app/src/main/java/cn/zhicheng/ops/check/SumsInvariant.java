package cn.zhicheng.ops.check;

import cn.zhicheng.application.board.CheckStatistics;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sums of 「统计」 are those of the rows, but for what was moved since they were made. */
@Component
@Order(40)
class SumsInvariant implements Invariant {
  private final CheckStatistics statistics;

  SumsInvariant(CheckStatistics statistics) {
    this.statistics = statistics;
  }

  @Override
  public String name() {
    return "统计数与申报逐行相加一致";
  }

  @Override
  public long look(FileDepth files, Offences offences) {
    if (!statistics.made()) {
      offences.note("统计还没有生成过，系统启动后每 5 分钟生成一次。");
      return 0;
    }
    return statistics.each(
        (table, plan, unit) -> offences.add(plan + " / " + unit, "（计划 / 单位）" + table + " 与逐行相加不同"));
  }
}
