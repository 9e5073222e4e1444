package cn.zhicheng.front.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PublicPage;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.Countdown;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanContents;
import cn.zhicheng.plan.PlanPhase;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.web.Option;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Review plans for everybody to read, signed on or not. */
@Controller
@PublicPage
class PublicPlanController {
  private static final int PAGE = 20;
  private final PlanCards cards;
  private final Plans plans;
  private final PlanContents contents;
  private final SeriesList series;
  private final Clock clock;

  PublicPlanController(
      PlanCards cards, Plans plans, PlanContents contents, SeriesList series, Clock clock) {
    this.cards = cards;
    this.plans = plans;
    this.contents = contents;
    this.series = series;
    this.clock = clock;
  }

  @GetMapping("/plans")
  String list(
      @RequestParam(name = "series", defaultValue = "") String seriesNo,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    String filter = series.find(seriesNo).isPresent() ? seriesNo : null;
    var all = series.all().stream().map(s -> Option.of(s.no(), s.name())).toList();
    model.addAttribute(
        "model",
        new PlanBoardPage(
            cards.page(filter, after, PAGE), all, filter == null ? "" : filter, after));
    return "front/plans";
  }

  @GetMapping("/plans/{id}")
  String plan(@Nullable Actor actor, @PathVariable UUID id, Model model) {
    Plan plan = plans.get(id);
    Instant now = clock.instant();
    PlanPhase phase = plan.phase(now);
    model.addAttribute(
        "model",
        new PublicPlanPage(
            plan,
            contents.of(plan),
            actor != null,
            state(plan, phase),
            phase == PlanPhase.OPEN && !cancelled(plan),
            cancelled(plan) ? "" : Countdown.of(plan, now),
            wayOn(actor)));
    return "front/plan";
  }

  private static boolean cancelled(Plan plan) {
    return plan.status() == PlanStatus.CANCELLED;
  }

  private static String state(Plan plan, PlanPhase phase) {
    if (cancelled(plan)) {
      return plan.status().label();
    }
    return phase == PlanPhase.UPCOMING ? "即将开始" : phase.label();
  }

  private static String wayOn(@Nullable Actor actor) {
    if (actor == null) {
      return "登录后申报";
    }
    return actor.role() == Role.APPLICANT ? "前往申报" : "";
  }
}
