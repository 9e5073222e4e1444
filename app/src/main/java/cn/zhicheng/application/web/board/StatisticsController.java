package cn.zhicheng.application.web.board;

import cn.zhicheng.application.board.Statistics;
import cn.zhicheng.application.board.StatisticsBy;
import cn.zhicheng.application.board.StatisticsExport;
import cn.zhicheng.export.OrderExport;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「统计」 of a plan year in the actor's scope. */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class StatisticsController {
  private final Statistics statistics;
  private final OrderExport orderExport;
  private final Clock clock;

  StatisticsController(Statistics statistics, OrderExport orderExport, Clock clock) {
    this.statistics = statistics;
    this.orderExport = orderExport;
    this.clock = clock;
  }

  @GetMapping("/statistics")
  String show(
      Actor actor,
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(defaultValue = "PLAN") StatisticsBy by,
      Model model) {
    int thisYear = ProvinceTime.today(clock).getYear();
    int shown = shown(year);
    var view = statistics.of(actor.role(), actor.organisation(), shown, by);
    model.addAttribute("model", new StatisticsPage(view, shown, thisYear, by));
    return "application/board/statistics";
  }

  @PostMapping("/statistics/export")
  String export(
      Actor actor,
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(defaultValue = "PLAN") StatisticsBy by,
      HttpServletRequest request) {
    int shown = shown(year);
    String title = "职称申报统计_" + shown + "年度_" + by.label();
    orderExport.order(
        actor, StatisticsExport.CODE, title, Map.of("year", shown + "", "by", by.name()));
    return SeeOther.to(request, "/exports", "已开始生成，完成后可在本页下载。");
  }

  /** What no plan year can be means this year. */
  private int shown(int year) {
    return year < 2000 || year > 2999 ? ProvinceTime.today(clock).getYear() : year;
  }
}
