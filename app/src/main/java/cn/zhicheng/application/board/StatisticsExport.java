package cn.zhicheng.application.board;

import cn.zhicheng.export.ExportKind;
import cn.zhicheng.export.ExportOrder;
import cn.zhicheng.export.OrderExport;
import java.util.List;
import org.springframework.stereotype.Component;

/** 「统计」 as a list to export; it names no person. */
@Component
public class StatisticsExport implements ExportKind {
  /** Its code. */
  public static final String CODE = "STATISTICS";

  private final Statistics statistics;

  StatisticsExport(Statistics statistics) {
    this.statistics = statistics;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public List<String> head() {
    return StatisticsLine.HEAD;
  }

  @Override
  public int total(ExportOrder order) {
    int[] lines = {0};
    each(order, line -> lines[0]++);
    return Math.min(lines[0], OrderExport.MOST_ROWS);
  }

  @Override
  public void write(ExportOrder order, Rows rows) {
    each(order, line -> rows.add(line.cells(), () -> {}));
  }

  private void each(ExportOrder order, java.util.function.Consumer<StatisticsLine> to) {
    int year = Integer.parseInt(order.parameter("year"));
    StatisticsBy by = StatisticsBy.valueOf(order.parameter("by"));
    statistics.each(order.role(), order.organisation(), year, by, to);
  }
}
