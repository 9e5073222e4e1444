package cn.zhicheng.application.web.board;

import cn.zhicheng.application.board.Board;
import cn.zhicheng.application.board.Statistics;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「审核进度看板」: what waits, what is late, and where. */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class BoardController {
  private final Board board;
  private final Statistics statistics;
  private final WorkingCalendar calendar;
  private final Clock clock;

  BoardController(Board board, Statistics statistics, WorkingCalendar calendar, Clock clock) {
    this.board = board;
    this.statistics = statistics;
    this.calendar = calendar;
    this.clock = clock;
  }

  @GetMapping("/audit-board")
  String show(Actor actor, @RequestParam(required = false) @Nullable UUID plan, Model model) {
    model.addAttribute(
        "model",
        new BoardPage(
            board.of(actor, plan),
            statistics.openPlans(actor.role(), actor.organisation(), clock.instant()),
            actor.role() == Role.BUREAU || actor.role() == Role.ORGANISER,
            plan == null ? "" : plan.toString(),
            ProvinceTime.today(clock),
            clock.instant(),
            calendar.days()));
    return "application/board/board";
  }
}
