package cn.zhicheng.application.web.board;

import cn.zhicheng.application.board.StatisticsBy;
import cn.zhicheng.application.board.StatisticsLine;
import cn.zhicheng.application.board.StatisticsView;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The page 「统计」. */
public record StatisticsPage(StatisticsView view, int year, int thisYear, StatisticsBy by) {
  private static final int YEARS = 2;

  public List<Tab> tabs() {
    return Arrays.stream(StatisticsBy.values())
        .map(b ->
            Tab.of(
                b.label(),
                Links.with("/statistics", Map.of("year", year + ""), "by", b.name()),
                b == by))
        .toList();
  }

  public List<Option> years() {
    return IntStream.rangeClosed(-1, YEARS)
        .mapToObj(back -> Option.of(thisYear - back + "", thisYear - back + " 年度"))
        .toList();
  }

  /** How old the numbers are. */
  public String asOf() {
    return view.at() == null ? "尚未汇总，请稍后刷新。" : "数据截至 " + ProvinceTime.minute(view.at());
  }

  /** The longest bar. */
  public int most() {
    return Math.max(1, view.lines().stream().mapToInt(StatisticsLine::submitted).max().orElse(1));
  }

  public int mostReasons() {
    return Math.max(
        1, view.reasons().stream().mapToInt(StatisticsView.Reason::times).max().orElse(1));
  }
}
