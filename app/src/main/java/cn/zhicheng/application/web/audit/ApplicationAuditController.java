package cn.zhicheng.application.web.audit;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 「审核」 of one application, from the list or from the task centre (FAQ-U15, U16). */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class ApplicationAuditController {
  static final String TEMPLATE = "application/audit/page";

  private final ApplicationAuditPages pages;

  ApplicationAuditController(ApplicationAuditPages pages) {
    this.pages = pages;
  }

  @GetMapping(ApplicationAuditListController.PATH + "/{id}")
  String show(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
    model.addAttribute("model", pages.fresh(actor, id, ApplicationAuditQuery.of(typed)));
    return TEMPLATE;
  }
}
