package cn.zhicheng.form.web;

import cn.zhicheng.export.OrderExport;
import cn.zhicheng.form.source.RosterOfPlan;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.plan.PlanTabs;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「名册与材料」 of one plan, for its organiser and the bureau of its region. */
@Controller
@Audience({Role.ORGANISER, Role.BUREAU})
class PlanPapersController {
  private final PlanDesk desk;
  private final PlanTabs tabs;
  private final PlanPapersTab tab;
  private final OrderExport orderExport;

  PlanPapersController(PlanDesk desk, PlanTabs tabs, PlanPapersTab tab, OrderExport orderExport) {
    this.desk = desk;
    this.tabs = tabs;
    this.tab = tab;
    this.orderExport = orderExport;
  }

  @GetMapping("/plan-desk/{id}/papers")
  String papers(Actor actor, @PathVariable UUID id, Model model) {
    Plan plan = desk.get(actor, id).plan();
    model.addAttribute(
        "model", new PlanPapersPage(plan.name(), tab.path(id), mayOrder(plan), tabs.of(id, tab)));
    return "form/page/plan";
  }

  @PostMapping("/plan-desk/{id}/papers")
  String order(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "ROSTER") PlanPaper paper,
      HttpServletRequest request) {
    Plan plan = desk.get(actor, id).plan();
    mayOrder(plan).orThrow();
    orderExport.order(
        actor,
        paper.kind(),
        paper.label() + "_" + plan.code(),
        Map.of(RosterOfPlan.PLAN, id.toString(), RosterOfPlan.NAME, plan.name()));
    return SeeOther.to(request, "/exports", "已开始生成，完成后可在本页下载。");
  }

  private static Verdict mayOrder(Plan plan) {
    return plan.status() == PlanStatus.PUBLISHED
        ? Verdict.ALLOWED
        : Verdict.refuse("NOT_PUBLISHED", "计划发布后，有申报到达本单位时才有名册和材料。");
  }
}
