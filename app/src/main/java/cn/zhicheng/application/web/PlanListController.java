package cn.zhicheng.application.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applicant's page 「职称申报」. */
@Controller
@Audience(Role.APPLICANT)
class PlanListController {
  private final PlanListPages pages;

  PlanListController(PlanListPages pages) {
    this.pages = pages;
  }

  @GetMapping("/applications")
  String list(Actor actor, @RequestParam(defaultValue = "false") boolean mine, Model model) {
    model.addAttribute("model", pages.of(actor, mine));
    return "application/plans";
  }
}
